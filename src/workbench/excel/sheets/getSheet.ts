import type { Worksheet } from "@univerjs/core";
import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";

/** A sheet by id. Throws InvalidReference when it is gone. */
export function getSheet(book: Book, sheetId: string): Worksheet {
  const sheet = book.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw new HostError("InvalidReference", "The worksheet isn't there any more.");
  return sheet;
}

/** A sheet by id or by name in either case, or null. */
export function findSheet(book: Book, key: string): Worksheet | null {
  const wanted = key.toLowerCase();
  return (
    book.workbook.getSheetBySheetId(key) ??
    book.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted) ??
    null
  );
}

/** Throws AccessDenied when the sheet is protected or the workbook can only be read. */
export function assertEditable(book: Book, sheetId: string): void {
  assertWritable(book);
  if (book.extras.sheets[sheetId]?.protected) {
    throw new HostError(
      "AccessDenied",
      `The worksheet "${getSheet(book, sheetId).getName()}" is protected.`
    );
  }
}

/** Throws AccessDenied when the workbook can only be read. */
export function assertWritable(book: Book): void {
  if (book.extras.readOnly) throw new HostError("AccessDenied", "The workbook can only be read.");
}
