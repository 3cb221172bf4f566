/** A row of a sheet, counted from 0: Excel's row 1 is 0. */
export type RowIndex = number & { readonly __brand: "RowIndex" };

/** A column of a sheet, counted from 0: Excel's column A is 0. */
export type ColumnIndex = number & { readonly __brand: "ColumnIndex" };

/** One cell, or a whole row where the column doesn't matter. */
export interface Place {
  readonly sheet: string;
  readonly row: RowIndex;
  readonly column: ColumnIndex;
}

/** Takes a 0-based number for a row of a sheet. */
export function rowIndex(value: number): RowIndex {
  // The brand exists for the compiler only; this is the one place that sets it.
  return value as RowIndex;
}

/** Takes a 0-based number for a column of a sheet. */
export function columnIndex(value: number): ColumnIndex {
  // The brand exists for the compiler only; this is the one place that sets it.
  return value as ColumnIndex;
}

/** The row as Excel numbers it, from 1. */
export function formatRow(row: RowIndex): string {
  return String(row + 1);
}

/** The column as Excel letters it: 0 is A, 25 is Z, 26 is AA. */
export function formatColumn(column: ColumnIndex): string {
  let rest: number = column;
  let letters = "";
  do {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26) - 1;
  } while (rest >= 0);
  return letters;
}

/** The cell as Excel writes it, without its sheet: row 5 of column 6 is "G6". */
export function formatCell(place: Pick<Place, "row" | "column">): string {
  return formatColumn(place.column) + formatRow(place.row);
}
