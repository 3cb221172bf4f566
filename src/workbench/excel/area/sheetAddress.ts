import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import { quoteSheet, unquoteSheet } from "../../book/shiftFormula";
import { formatArea, formatColumn, parseArea } from "../../files/address";
import type { Area } from "../../files/Area";
import { isEntireColumn, isEntireRow } from "./geometry";
import type { SheetArea } from "./SheetArea";

/** An area's address without the sheet, as Excel gives it: "A1:B2", "A:C" for columns, "3:5" for rows. */
export function formatLocal(area: Area): string {
  if (isEntireRow(area) && !isEntireColumn(area)) return `${area.startRow + 1}:${area.endRow + 1}`;
  if (isEntireColumn(area) && !isEntireRow(area))
    return `${formatColumn(area.startColumn)}:${formatColumn(area.endColumn)}`;
  return formatArea(area);
}

/** An area's address with its sheet: "'RAG Summary'!A1:B2". */
export function formatAddress(book: Book, area: SheetArea): string {
  const name = book.workbook.getSheetBySheetId(area.sheetId)?.getName() ?? "";
  return `${quoteSheet(name)}!${formatLocal(area)}`;
}

/**
 * The area of an address, which may name a sheet and may be a defined name or a table.
 *
 * @param sheetId - the sheet that an address without one means
 * @throws HostError InvalidArgument when it is no address
 */
export function parseAddress(book: Book, sheetId: string, address: string): SheetArea {
  const area = findAddress(book, sheetId, address) ?? findNamed(book, sheetId, address);
  if (!area)
    throw new HostError("InvalidArgument", `The argument is invalid: "${address}" is no range.`);
  return area;
}

/** The area that a reference such as "=Sheet1!$A$1:$B$2" means, or null when it is none. */
export function parseReference(book: Book, sheetId: string, formula: string): SheetArea | null {
  return findAddress(book, sheetId, formula.replace(/^=/, ""));
}

function findAddress(book: Book, sheetId: string, address: string): SheetArea | null {
  const [, sheetPart, cells = ""] =
    /^(?:('(?:[^']|'')+'|[^'!]+)!)?(.+)$/.exec(address.trim()) ?? [];
  const area = parseArea(cells);
  if (!area) return null;
  if (sheetPart === undefined) return { ...area, sheetId };
  const sheet =
    book.workbook.getSheetBySheetName(unquoteSheet(sheetPart)) ??
    findSheet(book, unquoteSheet(sheetPart));
  return sheet ? { ...area, sheetId: sheet.getSheetId() } : null;
}

function findSheet(book: Book, name: string) {
  const wanted = name.toLowerCase();
  return book.workbook.getSheets().find((sheet) => sheet.getName().toLowerCase() === wanted);
}

function findNamed(book: Book, sheetId: string, text: string): SheetArea | null {
  const wanted = text.toLowerCase();
  const names = book.extras.names.filter((name) => name.name.toLowerCase() === wanted);
  const name =
    names.find((one) => one.sheetId === sheetId) ?? names.find((one) => one.sheetId === undefined);
  if (name) return parseReference(book, sheetId, name.formula);
  const table = book.extras.tables.find((one) => one.name.toLowerCase() === wanted);
  if (!table) return null;
  const { startRow, startColumn, endRow, endColumn } = table.range;
  return {
    sheetId: table.sheetId,
    startRow: startRow + 1,
    startColumn,
    endRow: endRow - (table.showTotals ? 1 : 0),
    endColumn,
  };
}
