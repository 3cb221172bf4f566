import { SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import { getSheet } from "./getSheet";

/**
 * Does something with a sheet as the active one and goes back: some commands of the spreadsheet take the sheet from
 * what is active. The work must be done when it returns.
 */
export function onSheet<T>(book: Book, sheetId: string, work: () => T): T {
  const { workbook } = book;
  const active = workbook.getActiveSheet();
  if (active.getSheetId() === sheetId) return work();
  workbook.setActiveSheet(getSheet(book, sheetId));
  try {
    return work();
  } finally {
    // By a command, which the page follows: it may have begun to draw the other sheet.
    const params = { unitId: book.unitId, subUnitId: active.getSheetId() };
    book.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, params);
  }
}
