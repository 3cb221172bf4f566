import type { Book, BookSnapshot } from "./Book";
import { createBook } from "./createBook";

/** A book without a user interface, for node: the same model, formulas and undo. */
export function createHeadlessBook(snapshot: BookSnapshot): Book {
  return createBook(snapshot, { movesConditionalFormats: true });
}
