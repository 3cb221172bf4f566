import type { ICellData } from "@univerjs/core";
import type { Book } from "../../book/Book";
import type { Area } from "../../files/Area";
import type { SheetArea } from "../area/SheetArea";
import { eachModelCell } from "./eachModelCell";

/** Whether a cell holds a value or a formula. */
export function hasContent(cell: ICellData): boolean {
  const hasValue = cell.v !== undefined && cell.v !== null && cell.v !== "";
  return hasValue || Boolean(cell.f) || Boolean(cell.si) || Boolean(cell.p);
}

/**
 * The smallest area within `area` that holds every used cell, or null when none is used.
 *
 * @param valuesOnly - cells with nothing but a format don't count
 */
export function findUsedArea(book: Book, area: SheetArea, valuesOnly: boolean): Area | null {
  let used: { startRow: number; startColumn: number; endRow: number; endColumn: number } | null =
    null;
  for (const [row, column, cell] of eachModelCell(book, area)) {
    if (!hasContent(cell) && (valuesOnly || !cell.s)) continue;
    used ??= { startRow: row, startColumn: column, endRow: row, endColumn: column };
    used.startRow = Math.min(used.startRow, row);
    used.endRow = Math.max(used.endRow, row);
    used.startColumn = Math.min(used.startColumn, column);
    used.endColumn = Math.max(used.endColumn, column);
  }
  return used;
}
