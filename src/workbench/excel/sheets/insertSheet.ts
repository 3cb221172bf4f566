import { InsertSheetCommand } from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import { createBlankSheet } from "../../book/createBlankSnapshot";
import { checkSheetName } from "./checkSheetName";
import { activateSheet } from "./selectCells";

/** Adds a sheet at the end and gives its id; as in Excel, the sheet that was shown stays. Without a name it is the next free "Sheet2", "Sheet3" and so on. */
export function insertSheet(book: Book, name?: string): string {
  const wanted = name ?? nextName(book);
  checkSheetName(book, wanted);
  const id = `{${crypto.randomUUID().toUpperCase()}}`;
  const sheet = createBlankSheet(id, wanted);
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
