/** A rectangle of cells. Positions count from 0, within the block. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A rectangle that may still grow by the row below. */
interface OpenArea<K> {
  readonly key: K;
  readonly row: number;
  readonly column: number;
  readonly columnCount: number;
  rowCount: number;
}

/**
 * Divides a block into few rectangles of cells with the same key: runs along a row, joined with equal
 * runs right below.
 *
 * @param keyOf null: the cell is in no rectangle. Keys are told apart as a Map does
 * @returns the rectangles of each key, both in the order of their first cells
 */
export function findAreas<Cell, K>(
  rows: readonly (readonly Cell[])[],
  keyOf: (cell: Cell) => K | null
): ReadonlyMap<K, readonly CellArea[]> {
  const found = new Map<K, OpenArea<K>[]>();
  let above = new Map<number, OpenArea<K>>();
  rows.forEach((cells, row) => {
    const here = new Map<number, OpenArea<K>>();
    for (const { key, column, columnCount } of findRuns(cells.map(keyOf))) {
      const over = above.get(column);
      if (over?.key === key && over.columnCount === columnCount) {
        over.rowCount++;
        here.set(column, over);
        continue;
      }
      const area = { key, row, column, rowCount: 1, columnCount };
      here.set(column, area);
      const areas = found.get(key);
      if (areas === undefined) found.set(key, [area]);
      else areas.push(area);
    }
    above = here;
  });
  return found;
}

interface Run<K> {
  readonly key: K;
  readonly column: number;
  readonly columnCount: number;
}

function findRuns<K>(keys: readonly (K | null)[]): Run<K>[] {
  const runs: Run<K>[] = [];
  for (let column = 0; column < keys.length;) {
    // Within the row, as the loop has it.
    const key = keys[column] ?? null;
    let end = column + 1;
    while (end < keys.length && keys[end] === key) end++;
    if (key !== null) runs.push({ key, column, columnCount: end - column });
    column = end;
  }
  return runs;
}
