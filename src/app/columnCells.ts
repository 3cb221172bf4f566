import { rowIndex } from "../domain/tracker/place";
import type { TrackerCells } from "../domain/tracker/Tracker";
import type { ColumnCells } from "./Validation";

/** So many rows below a plain range have the drop-down too, for actions that are added there. */
export const SPARE_ROWS = 50;

/** How many rows a sheet has. */
const SHEET_ROWS = 1_048_576;

/**
 * The cells that get the drop-down: the RAG column over the tracker's body. A table takes the
 * drop-down along as it grows; a plain range has spare rows below. null without a RAG column.
 */
export function dropDownCells(cells: TrackerCells): ColumnCells | null {
  const { firstRow, rowCount, table } = cells;
  const column = cells.columns.status?.column;
  if (column === undefined) return null;
  const rows = Math.max(1, rowCount) + (table === null ? SPARE_ROWS : 0);
  return { column, firstRow, rowCount: Math.min(rows, SHEET_ROWS - firstRow) };
}

/** The cells that two share; null where there are none. */
export function sharedCells(one: ColumnCells, other: ColumnCells): ColumnCells | null {
  const first = Math.max(one.firstRow, other.firstRow);
  const end = Math.min(one.firstRow + one.rowCount, other.firstRow + other.rowCount);
  return one.column === other.column && first < end
    ? { column: one.column, firstRow: rowIndex(first), rowCount: end - first }
    : null;
}

/** What is left of cells without others, which lie below each other; top to bottom. */
export function cellsWithout(cells: ColumnCells, others: readonly ColumnCells[]): ColumnCells[] {
  const { column } = cells;
  const left: ColumnCells[] = [];
  let row: number = cells.firstRow;
  const leaveUpTo = (end: number): void => {
    if (end > row) left.push({ column, firstRow: rowIndex(row), rowCount: end - row });
  };
  for (const other of others) {
    const shared = sharedCells(cells, other);
    if (shared === null) continue;
    leaveUpTo(shared.firstRow);
    row = shared.firstRow + shared.rowCount;
  }
  leaveUpTo(cells.firstRow + cells.rowCount);
  return left;
}
