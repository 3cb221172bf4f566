import type { ICellData } from "@univerjs/core";

/** Cells by row and column, both from 0. */
export type Cells = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

/** Calls back for each cell in the order of rows and columns. */
export function forEachCell(
  cells: Cells,
  callback: (cell: ICellData, row: number, column: number) => void
): void {
  // Integer keys of an object come in ascending order.
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      callback(cell, Number(row), Number(column));
    }
  }
}
