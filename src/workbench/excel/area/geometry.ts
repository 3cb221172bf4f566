import type { Area } from "../../files/Area";
import { LAST_COLUMN, LAST_ROW } from "../../files/Area";

/** How many rows an area has. */
export function countRows(area: Area): number {
  return area.endRow - area.startRow + 1;
}

/** How many columns an area has. */
export function countColumns(area: Area): number {
  return area.endColumn - area.startColumn + 1;
}

/** The cells that two areas share, or null. */
export function intersect(one: Area, other: Area): Area | null {
  const area = {
    startRow: Math.max(one.startRow, other.startRow),
    startColumn: Math.max(one.startColumn, other.startColumn),
    endRow: Math.min(one.endRow, other.endRow),
    endColumn: Math.min(one.endColumn, other.endColumn),
  };
  return area.startRow <= area.endRow && area.startColumn <= area.endColumn ? area : null;
}

/** The smallest area that holds both. */
export function bound(one: Area, other: Area): Area {
  return {
    startRow: Math.min(one.startRow, other.startRow),
    startColumn: Math.min(one.startColumn, other.startColumn),
    endRow: Math.max(one.endRow, other.endRow),
    endColumn: Math.max(one.endColumn, other.endColumn),
  };
}

/** Whether all cells of `inner` are in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  const shared = intersect(outer, inner);
  return shared !== null && areSame(shared, inner);
}

/** Whether two areas are the same cells. */
export function areSame(one: Area, other: Area): boolean {
  return (
    one.startRow === other.startRow &&
    one.startColumn === other.startColumn &&
    one.endRow === other.endRow &&
    one.endColumn === other.endColumn
  );
}

/** Whether an area lies within a sheet of Excel and has cells. */
export function isInSheet(area: Area): boolean {
  const { startRow, startColumn, endRow, endColumn } = area;
  return (
    startRow >= 0 &&
    startColumn >= 0 &&
    endRow <= LAST_ROW &&
    endColumn <= LAST_COLUMN &&
    startRow <= endRow &&
    startColumn <= endColumn
  );
}

/** Whether an area is made of whole columns. */
export function isEntireColumn(area: Area): boolean {
  return area.startRow === 0 && area.endRow === LAST_ROW;
}

/** Whether an area is made of whole rows. */
export function isEntireRow(area: Area): boolean {
  return area.startColumn === 0 && area.endColumn === LAST_COLUMN;
}
