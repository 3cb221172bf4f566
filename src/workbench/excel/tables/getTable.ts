import { HostError } from "../../batch/HostError";
import type { Book, BookTable } from "../../book/Book";
import { assertEditable } from "../sheets/getSheet";

/** A table by id. Throws ItemNotFound when it is gone. */
export function getTable(book: Book, id: string): BookTable {
  const table = book.extras.tables.find((one) => one.id === id);
  if (!table) throw new HostError("ItemNotFound", "The table isn't there any more.");
  return table;
}

/** Changes parts of a table's entry. Throws AccessDenied on a protected sheet. */
export function changeTable(book: Book, id: string, part: Partial<BookTable>): void {
  assertEditable(book, getTable(book, id).sheetId);
  book.setExtras({
    tables: book.extras.tables.map((table) => (table.id === id ? { ...table, ...part } : table)),
  });
}
