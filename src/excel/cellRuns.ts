import type { ColumnIndex, RowIndex } from "../domain/tracker/place";

/** Cells one below the other. */
export interface CellRun {
  readonly sheet: string;
  readonly column: ColumnIndex;
  readonly firstRow: RowIndex;
  readonly lastRow: RowIndex;
}

/** A cell by its sheet, row and column. */
interface Cell {
  readonly sheet: string;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}

/**
 * Puts cells together into runs, so that many cost few calls.
 *
 * @param gap how many rows may lie between two cells of a run: 0 for none but the cells themselves
 */
export function cellRuns(cells: readonly Cell[], gap: number): readonly CellRun[] {
  const sorted = [...cells].sort(
    (a, b) =>
      Number(a.sheet > b.sheet) - Number(a.sheet < b.sheet) || a.column - b.column || a.row - b.row
  );
  const runs: CellRun[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = runs[runs.length - 1];
    const joins = last?.sheet === sheet && last.column === column && row - last.lastRow <= gap + 1;
    if (joins) runs[runs.length - 1] = { ...last, lastRow: row };
    else runs.push({ sheet, column, firstRow: row, lastRow: row });
  }
  return runs;
}
