import type { Book } from "../../book/Book";
import { HostError } from "../../batch/HostError";
import { parseAddress } from "../../excel/area/sheetAddress";
import { selectCells } from "../../excel/sheets/selectCells";

/**
 * Selects what a user has typed into the Name box: an address (B4, 'RAG Summary'!B4, A:C), a defined name or a
 * table. Answers false, and selects nothing, when it is none of them.
 */
export function goTo(book: Book, text: string): boolean {
  const sheetId = book.workbook.getActiveSheet().getSheetId();
  try {
    selectCells(book, parseAddress(book, sheetId, text));
    return true;
  } catch (error) {
    if (error instanceof HostError) {
      return false;
    }
    throw error;
  }
}
