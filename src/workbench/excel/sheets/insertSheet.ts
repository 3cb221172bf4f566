import { generateRandomId } from "@univerjs/core";
import { InsertSheetCommand } from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import { checkSheetName } from "./checkSheetName";
import { activateSheet } from "./selectCells";

/** Adds a sheet at the end and gives its id; as in Excel, the sheet that was shown stays. Without a name it is the next free "Sheet2", "Sheet3" and so on. */
export function insertSheet(book: Book, name?: string): string {
  const wanted = name ?? nextName(book);
  checkSheetName(book, wanted);
  const id = `{${generateRandomId(8).toUpperCase()}-0001-0000-0000-000000000000}`;
  const sheet = { id, name: wanted, rowCount: 1000, columnCount: 26, cellData: {} };
  const params = { unitId: book.unitId, index: book.workbook.getSheetOrders().length, sheet };
  const shown = book.workbook.getActiveSheet().getSheetId();
  if (!book.commands.syncExecuteCommand(InsertSheetCommand.id, params))
    throw new Error("Adding a worksheet failed");
  // The grid shows a sheet as soon as it's there.
  activateSheet(book, shown);
  return id;
}

function nextName(book: Book): string {
  const taken = new Set(book.workbook.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  for (let number = taken.size + 1; ; number++) {
    if (!taken.has(`sheet${number}`)) return `Sheet${number}`;
  }
}
