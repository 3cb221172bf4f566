import type { CellValue } from "../domain/tracker/cell";

/** How many rows a sheet has. */
const SHEET_ROWS = 1_048_576;

/** Rows of a sheet, from the first up to and without the last; both count from 0. */
export interface RowWindow {
  readonly from: number;
  readonly to: number;
}

/** Cells that are read in several round trips where they're many. */
export interface GradualCells<T = unknown> {
  /** Whether there's such a range at all. To be asked after the first round trip, as all that follows. */
  readonly exists: () => boolean;
  /** The sheet's row in which the range begins, from 0, wherever the window is. */
  readonly firstRow: () => number;
  /** The row after the last, from 0. */
  readonly end: () => number;
  /** The first row that hasn't been read; `end` when all have. */
  readonly next: () => number;
  /** What has been read of the window and below it, one for each row. */
  readonly rows: readonly T[];
  /** Asks for the rows up to and without one, within the next round trip. */
  readonly ask: (sheet: Excel.Worksheet, to: number) => void;
  /**
   * Takes what the round trip has brought.
   *
   * @returns false where Excel has left it out, as it may do with too much
   */
  readonly take: () => boolean;
}

/**
 * Asks for the part of a range that lies in a window, and for how far it goes, within the next round trip. Rows above
 * the window aren't read.
 *
 * @param range which may be a null object
 * @param keep makes what is kept of a row's cells
 */
export function loadGradually<T>(
  range: Excel.Range,
  { from, to }: RowWindow,
  property: "values" | "formulas",
  keep: (row: CellValue[]) => T
): GradualCells<T> {
  range.load("rowIndex, rowCount, columnIndex, columnCount");
  const window = `${from + 1}:${Math.min(Math.max(to, from + 1), SHEET_ROWS)}`;
  let asked: Excel.Range | null = range
    .getIntersectionOrNullObject(window)
    .load(`${property}, rowIndex`);
  let next = from;
  const rows: T[] = [];
  const exists = (): boolean => !range.isNullObject;
  const end = (): number => (exists() ? range.rowIndex + range.rowCount : 0);
  return {
    exists,
    firstRow: () => range.rowIndex,
    end,
    next: () => Math.max(next, exists() ? range.rowIndex : 0),
    rows,
    ask: (sheet, until) => {
      const first = Math.max(next, range.rowIndex);
      const count = Math.min(until, end()) - first;
      asked =
        count <= 0
          ? null
          : sheet
              .getRangeByIndexes(first, range.columnIndex, count, range.columnCount)
              .load(`${property}, rowIndex`);
    },
    take: () => {
      if (asked === null || asked.isNullObject) return true;
      // Excel's declaration says any; over its limit it may say nothing, and tell no error.
      const brought = asked[property] as CellValue[][] | null;
      if (brought === null) return false;
      for (const row of brought) rows.push(keep(row));
      next = asked.rowIndex + brought.length;
      asked = null;
      return true;
    },
  };
}
