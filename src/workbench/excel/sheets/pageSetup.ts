import type { Book, PageSetup } from "../../book/Book";
import { assertEditable } from "./getSheet";

/** How a sheet prints. */
export function readPage(book: Book, sheetId: string): PageSetup {
  return book.extras.sheets[sheetId]?.page ?? {};
}

/** Changes parts of how a sheet prints. Throws AccessDenied on a protected sheet. */
export function changePage(book: Book, sheetId: string, part: PageSetup): void {
  assertEditable(book, sheetId);
  const { sheets } = book.extras;
  const own = sheets[sheetId];
  book.setExtras({ sheets: { ...sheets, [sheetId]: { ...own, page: { ...own?.page, ...part } } } });
}
