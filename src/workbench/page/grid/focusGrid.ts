import { ILayoutService } from "@univerjs/ui";
import type { Book } from "../../book/Book";

/** Gives the keyboard to the grid. */
export function focusGrid(book: Book): void {
  book.injector.get(ILayoutService).focus();
}
