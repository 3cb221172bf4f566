import { SetWorksheetNameCommand } from "@univerjs/sheets";
import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import { checkSheetName } from "../../excel/sheets/checkSheetName";

/** Gives a sheet another name, as a step that can be undone. False, and nothing done, when it can't have that one. */
export function renameSheet(book: Book, sheetId: string, name: string): boolean {
  try {
    checkSheetName(book, name, sheetId);
  } catch (error) {
    if (error instanceof HostError) {
      return false;
    }
    throw error;
  }
  return book.commands.syncExecuteCommand(SetWorksheetNameCommand.id, {
    unitId: book.unitId,
    subUnitId: sheetId,
    name,
  });
}
