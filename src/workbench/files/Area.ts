/** A rectangle of cells: rows and columns count from 0, both ends included. */
export interface Area {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}

/** The last row and column that a sheet of Excel has, from 0. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
