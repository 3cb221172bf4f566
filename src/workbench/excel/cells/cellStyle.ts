import type { IStyleData } from "@univerjs/core";
import type { Book } from "../../book/Book";
import { getSheet } from "../sheets/getSheet";

/** The style that a cell shows with: its own over its row's, column's and sheet's. Never null. */
export function getCellStyle(book: Book, sheetId: string, row: number, column: number): IStyleData {
  return getSheet(book, sheetId).getComposedCellStyle(row, column);
}

/** A cell's number format; "General" when it has none. */
export function getNumberFormat(book: Book, sheetId: string, row: number, column: number): string {
  return getCellStyle(book, sheetId, row, column).n?.pattern ?? "General";
}
