import type { Book } from "../../book/Book";

/** Lets a workbook be read only, or written again. No undo step. */
export function keepReadOnly(book: Book, readOnly: boolean): void {
  book.extras.readOnly = readOnly;
}
