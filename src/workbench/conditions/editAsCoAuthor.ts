import type { Book } from "../book/Book";
import { writeValues } from "../excel/cells/writeValues";
import { insertCells } from "../excel/sheets/insertCells";
import { LAST_COLUMN } from "../files/Area";
import type { CoAuthorEdit } from "./CoAuthorEdit";

/**
 * Does what a co-author does. It's an undo step of its own here; Excel lets nobody undo another person's changes.
 *
 * @returns false when they can't: the sheet is gone or protected, or the workbook can only be read
 */
export function editAsCoAuthor(book: Book, edit: CoAuthorEdit): boolean {
  const { sheetId, row } = edit;
  const { readOnly, sheets } = book.extras;
  const isThere = book.workbook.getSheetBySheetId(sheetId) !== null;
  if (!isThere || readOnly || sheets[sheetId]?.protected === true) return false;
  const line = { sheetId, startRow: row, endRow: row };
  if (edit.kind === "insert-row")
    insertCells(book, { ...line, startColumn: 0, endColumn: LAST_COLUMN }, "Down");
  else
    writeValues(book, { ...line, startColumn: edit.column, endColumn: edit.column }, [[edit.text]]);
  return true;
}
