import type { SheetCell } from "../domain/sheets/SheetContent";

/** A rectangle of cells that look the same. Positions count from 0, within the block. */
export interface LookArea {
  readonly cell: SheetCell;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/**
 * Divides a block into few rectangles of equal looks, so that formatting costs a call for each
 * rectangle and not for each cell: runs along a row, joined with equal runs right below.
 */
export function lookAreas(rows: readonly (readonly SheetCell[])[]): LookArea[] {
  const areas: LookArea[] = [];
  let open = new Map<string, LookArea>();
  rows.forEach((cells, row) => {
    const next = new Map<string, LookArea>();
    for (const run of runsOf(cells, row)) {
      const key = `${run.column}:${run.columnCount}:${lookKey(run.cell)}`;
      const above = open.get(key);
      next.set(key, above ? { ...above, rowCount: above.rowCount + 1 } : run);
      open.delete(key);
    }
    areas.push(...open.values());
    open = next;
  });
  return [...areas, ...open.values()];
}

function runsOf(cells: readonly SheetCell[], row: number): LookArea[] {
  const runs: LookArea[] = [];
  cells.forEach((cell, column) => {
    const last = runs[runs.length - 1];
    if (last && lookKey(last.cell) === lookKey(cell)) {
      runs[runs.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    } else {
      runs.push({ cell, row, column, rowCount: 1, columnCount: 1 });
    }
  });
  return runs;
}

function lookKey(cell: SheetCell): string {
  return cell.status ? `${cell.look}:${cell.status.label}` : cell.look;
}
