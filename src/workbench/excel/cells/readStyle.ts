import type { IStyleData } from "@univerjs/core";
import type { Book } from "../../book/Book";
import type { SheetArea } from "../area/SheetArea";
import { getSheet } from "../sheets/getSheet";
import { getCellStyle } from "./cellStyle";

/** A part of the style that all cells of an area share, or null when they differ. */
export function readStyle<T>(
  book: Book,
  area: SheetArea,
  read: (style: IStyleData) => T
): T | null {
  const sheet = getSheet(book, area.sheetId);
  // One line beyond the model's sheet stands for all others: they have no style of their own.
  const endRow = Math.min(area.endRow, Math.max(sheet.getRowCount(), area.startRow));
  const endColumn = Math.min(area.endColumn, Math.max(sheet.getColumnCount(), area.startColumn));
  const first = read(getCellStyle(book, area.sheetId, area.startRow, area.startColumn));
  for (let row = area.startRow; row <= endRow; row++) {
    for (let column = area.startColumn; column <= endColumn; column++) {
      if (read(getCellStyle(book, area.sheetId, row, column)) !== first) return null;
    }
  }
  return first;
}
