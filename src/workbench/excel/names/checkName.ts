import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import { parseArea } from "../../files/address";

/** The most characters that a name has. */
const LONGEST_NAME = 255;

/**
 * Throws as Excel does for a defined name that can't be: InvalidArgument when it has spaces or odd characters or
 * reads like a cell, ItemAlreadyExists when its scope (or a table) has it in any case of letters.
 */
export function checkName(book: Book, name: string, sheetId?: string): void {
  const isBad = name.length > LONGEST_NAME || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name);
  if (isBad || /^[rc]$/i.test(name) || /^r\d*c\d*$/i.test(name) || parseArea(name)) {
    throw new HostError("InvalidArgument", `"${name}" can't be a name.`);
  }
  const wanted = name.toLowerCase();
  const inScope = book.extras.names.some(
    (one) => one.sheetId === sheetId && one.name.toLowerCase() === wanted
  );
  const isTable = book.extras.tables.some((table) => table.name.toLowerCase() === wanted);
  if (inScope || isTable) throw new HostError("ItemAlreadyExists", `The name "${name}" is taken.`);
}
