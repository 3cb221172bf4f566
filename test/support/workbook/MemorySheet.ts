import type { HighlightRule } from "../../../src/app/highlight";
import type { Validation } from "../../../src/app/Validation";
import type { CellValue } from "../../../src/domain/tracker/cell";

/** An Excel table on a sheet. All numbers count from 0. */
export interface MemoryTable {
  readonly name: string;
  readonly headerRow: number;
  readonly firstColumn: number;
  columnCount: number;
  /** Rows of the body, without the header row. */
  rowCount: number;
}

/** One of our rules on a sheet, and the rows and the last column that it covers. */
export interface MemoryHighlight {
  readonly rule: HighlightRule;
  readonly firstRow: number;
  readonly rowCount: number;
  readonly lastColumn: number;
}

/** One sheet: what a test puts in and what it looks at afterwards. */
export interface MemorySheet {
  name: string;
  /** From A1; rows may be of any length, and what isn't there is blank. */
  readonly rows: CellValue[][];
  table: MemoryTable | null;
  protected: boolean;
  readonly hidden: boolean;
  /** The size of the block that the add-in wrote at A1; null on a sheet that it didn't make. */
  block: {
    readonly rowCount: number;
    readonly columnCount: number;
    readonly looks: string;
    /** What was written, by `printBlock`. */
    readonly print: string;
    /** How many series our chart has; left out without one. */
    readonly chartSeries?: number | undefined;
  } | null;
  /** Our conditional formats only. */
  highlights: MemoryHighlight[];
  /** Whether a filter is on; not unless told. */
  readonly filtered?: boolean;
  /** The cells whose values come of formulas; none unless told. */
  readonly formulas?: readonly { readonly row: number; readonly column: number }[];
  /** What cells are held to, by "row column"; others to nothing. */
  readonly validations: Map<string, Validation>;
}

/** The key of a cell in `MemorySheet.validations`. */
export function cellKey(row: number, column: number): string {
  return `${row} ${column}`;
}

/** The cell's value; "" where there's none. */
export function valueAt(sheet: MemorySheet, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? "";
}

/** Puts a value into a cell. */
export function putValue(sheet: MemorySheet, row: number, column: number, value: CellValue): void {
  while (sheet.rows.length <= row) sheet.rows.push([]);
  const cells = sheet.rows[row] ?? [];
  while (cells.length < column) cells.push("");
  cells[column] = value;
}

/** A rectangle of values: rows of equally many cells. */
export function valuesOf(
  sheet: MemorySheet,
  area: { row: number; column: number; rowCount: number; columnCount: number }
): CellValue[][] {
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) =>
      valueAt(sheet, area.row + row, area.column + column)
    )
  );
}

/** The smallest rectangle that holds every filled cell of the first `rowLimit` rows; null when none is filled. */
export function usedArea(
  sheet: MemorySheet,
  rowLimit = Infinity
): { row: number; column: number; rowCount: number; columnCount: number } | null {
  const filled = sheet.rows
    .slice(0, rowLimit)
    .flatMap((cells, row) =>
      cells.flatMap((value, column) => (value === "" ? [] : [{ row, column }]))
    );
  if (filled.length === 0) return null;
  const bounds = filled.reduce(
    (area, { row, column }) => ({
      top: Math.min(area.top, row),
      left: Math.min(area.left, column),
      bottom: Math.max(area.bottom, row),
      right: Math.max(area.right, column),
    }),
    { top: Infinity, left: Infinity, bottom: -1, right: -1 }
  );
  return {
    row: bounds.top,
    column: bounds.left,
    rowCount: bounds.bottom - bounds.top + 1,
    columnCount: bounds.right - bounds.left + 1,
  };
}
