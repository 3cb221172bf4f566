import type { ICellData } from "@univerjs/core";
import type { Book } from "../../book/Book";
import type { Area } from "../../files/Area";
import { bound, intersect } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { eachModelCell } from "./eachModelCell";
import { listSpills } from "./spills";

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
  let used: Area | null = null;
  const add = (cells: Area): void => {
    used = used === null ? cells : bound(used, cells);
  };
  for (const [row, column, cell] of eachModelCell(book, area)) {
    if (!hasContent(cell) && (valuesOnly || !cell.s)) continue;
    add({ startRow: row, startColumn: column, endRow: row, endColumn: column });
  }
  for (const spill of listSpills(book, area.sheetId)) {
    const shared = intersect(spill, area);
    if (shared !== null) add(shared);
  }
  return used;
}
