import { RemoveSheetCommand } from "@univerjs/sheets";
import type { Book } from "../../book/Book";

/** Deletes a sheet after asking: as in Excel, neither that nor what was done before can be undone. */
export function deleteSheet(book: Book, sheetId: string): void {
  const name = book.workbook.getSheetBySheetId(sheetId)?.getName() ?? "";
  if (window.confirm(`Delete the sheet ${name} with everything in it? It can't be undone.`)) {
    book.commands.syncExecuteCommand(RemoveSheetCommand.id, {
      unitId: book.unitId,
      subUnitId: sheetId,
    });
    book.forgetSteps();
  }
}
