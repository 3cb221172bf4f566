import type { Book } from "../../book/Book";
import { isLocked } from "../../files/protection/cellLock";
import type { Allowance } from "../../files/protection/SheetProtection";
import type { SheetArea } from "../area/SheetArea";
import { isEntireColumn, isEntireRow } from "../area/geometry";
import { readStyle } from "../cells/readStyle";
import { assertEditable, assertWritable } from "./getSheet";

/** Whether a sheet lets this be done: it isn't protected, or its protection allows it. */
export function isAllowed(book: Book, sheetId: string, allowance: Allowance): boolean {
  const sheet = book.extras.sheets[sheetId];
  return sheet?.protected !== true || (sheet.protection?.allowed.includes(allowance) ?? false);
}

/** Whether what is in an area's cells can be changed: their sheet isn't protected, or all of them are unlocked. */
export function isUnlocked(book: Book, area: SheetArea): boolean {
  return (
    book.extras.sheets[area.sheetId]?.protected !== true ||
    readStyle(book, area, isLocked) === false
  );
}

/** Throws AccessDenied when the workbook can only be read, or the sheet is protected and doesn't allow this. */
export function assertAllowed(book: Book, sheetId: string, allowance: Allowance): void {
  if (isAllowed(book, sheetId, allowance)) assertWritable(book);
  else assertEditable(book, sheetId);
}

/** Throws AccessDenied when the workbook can only be read, or any of the cells is locked on a protected sheet. */
export function assertUnlocked(book: Book, area: SheetArea): void {
  if (isUnlocked(book, area)) assertWritable(book);
  else assertEditable(book, area.sheetId);
}

/** Throws AccessDenied for cells that can't be inserted: a protected sheet allows whole rows or columns at most. */
export function assertInsertable(book: Book, area: SheetArea): void {
  if (isEntireRow(area)) assertAllowed(book, area.sheetId, "allowInsertRows");
  else if (isEntireColumn(area)) assertAllowed(book, area.sheetId, "allowInsertColumns");
  else assertEditable(book, area.sheetId);
}

/**
 * Throws AccessDenied for cells that can't be deleted: a protected sheet allows whole rows or columns at most, and
 * those only without a locked cell. Source: Microsoft's page "Protect a worksheet".
 */
export function assertDeletable(book: Book, area: SheetArea): void {
  if (isEntireRow(area)) assertAllowed(book, area.sheetId, "allowDeleteRows");
  else if (isEntireColumn(area)) assertAllowed(book, area.sheetId, "allowDeleteColumns");
  else assertEditable(book, area.sheetId);
  assertUnlocked(book, area);
}

/** Throws AccessDenied when an area can't be cleared: contents want unlocked cells, formats leave to format. */
export function assertClearable(book: Book, area: SheetArea, applyTo: string): void {
  if (applyTo !== "Formats") assertUnlocked(book, area);
  if (applyTo === "All" || applyTo === "Formats")
    assertAllowed(book, area.sheetId, "allowFormatCells");
}
