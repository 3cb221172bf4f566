import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";

/** The most characters that a sheet's name has. */
const LONGEST_NAME = 31;

/**
 * Throws as Excel does for a name that a sheet can't have: InvalidArgument for a bad one, ItemAlreadyExists for one
 * that another sheet has, in any case of letters.
 *
 * @param ownId - the sheet to be renamed; undefined for a new one
 */
export function checkSheetName(book: Book, name: string, ownId?: string): void {
  const isBad =
    name.length === 0 ||
    name.length > LONGEST_NAME ||
    /[[\]:*?/\\]/.test(name) ||
    /^'|'$/.test(name);
  if (isBad || name.toLowerCase() === "history") {
    throw new HostError("InvalidArgument", `"${name}" can't be the name of a worksheet.`);
  }
  const wanted = name.toLowerCase();
  const taken = book.workbook
    .getSheets()
    .some((sheet) => sheet.getName().toLowerCase() === wanted && sheet.getSheetId() !== ownId);
  if (taken)
    throw new HostError("ItemAlreadyExists", `There is a worksheet named "${name}" already.`);
}
