import type { Area } from "../../files/Area";

/** A rectangle while it grows. */
type Growing = { -readonly [Key in keyof Area]: Area[Key] };

/**
 * The rectangles that cells make up: runs along each row, joined with the run right above that has the same columns.
 *
 * @param cells - rows and columns from 0, row by row, each row from left to right
 */
export function joinCells(cells: Iterable<readonly [row: number, column: number]>): Area[] {
  const runs: Growing[] = [];
  for (const [row, column] of cells) {
    const last = runs.at(-1);
    if (last?.startRow === row && last.endColumn === column - 1) last.endColumn = column;
    else runs.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  }
  const areas: Growing[] = [];
  const open = new Map<string, Growing>();
  for (const run of runs) {
    const key = `${run.startColumn} ${run.endColumn}`;
    const above = open.get(key);
    if (above?.endRow === run.startRow - 1) above.endRow = run.endRow;
    else {
      areas.push(run);
      open.set(key, run);
    }
  }
  return areas;
}
