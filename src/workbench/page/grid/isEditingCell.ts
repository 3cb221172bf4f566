import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { Book } from "../../book/Book";

/** Whether the user is editing a cell, in the grid or in the formula bar. */
export function isEditingCell(book: Book): boolean {
  return book.injector.get(IEditorBridgeService).isVisible().visible;
}
