import type { Status } from "../scheme/Scheme";
import type { Decimals } from "../summary/shares";

/**
 * How a cell looks. `header` is a column's; `label` a row's; `rag` is coloured by its status.
 * Text cells hold text whatever they look like: "1.10" and "=x" stay as they are.
 */
export type CellLook =
  | "blank"
  | "title"
  | "subtitle"
  | "note"
  | "heading"
  | "header"
  | "label"
  | "text"
  | "wrapped"
  | "rag"
  | "integer"
  | "percent"
  | "total-label"
  | "total-integer"
  | "total-percent";

/** One cell of a sheet that we write. */
export interface SheetCell {
  /** Text or a number; percents as fractions of 1. "" is blank. */
  readonly value: string | number;
  /**
   * What comes to the value in the workbook that it was read from, with "="; left out for a fixed
   * cell. A file has the value.
   */
  readonly formula?: string;
  readonly look: CellLook;
  /** The status whose colours the cell has; only with look `rag`. */
  readonly status?: Status;
  /** How many decimals a percentage is shown with; left out: none. */
  readonly decimals?: Decimals;
}

/** A sheet that we write, as a whole: the same value makes the sheet in Excel and in an export. */
export interface SheetContent {
  readonly name: string;
  /** Whether a new sheet of it is hidden until a user shows it. */
  readonly hidden?: true;
  /** In characters of the default font; one a column. */
  readonly columnWidths: readonly number[];
  /** Every row has one cell a column. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** The table's header row, from 0: frozen above, and printed at the top of every page. */
  readonly headerRow: number;
  /**
   * The rows, from 0 and ascending, at which a group of the table begins that is kept on one page where
   * it can be; left out where there are no groups.
   */
  readonly groupRows?: readonly number[];
  /** What tells whether cells with the same values look the same; up to 255 characters. */
  readonly looks: string;
  /** What can be drawn of the table; left out where nothing can. */
  readonly chart?: SheetChart;
}

/** A chart of bars, each divided into parts that together are the whole. Rows and columns from 0. */
export interface SheetChart {
  readonly title: string;
  /** A bar for each of these rows. */
  readonly firstRow: number;
  readonly rowCount: number;
  /** The column with the bars' names. */
  readonly categories: number;
  /** The parts, from the left: the column with their sizes, and the colours of part and label. */
  readonly series: readonly {
    readonly name: string;
    readonly column: number;
    readonly fill: string;
    readonly ink: string;
  }[];
}

/** A cell that holds nothing. */
export const blankCell: SheetCell = { value: "", look: "blank" };

/** Fills a row up to `width` cells with blanks. */
export function fillRow(cells: readonly SheetCell[], width: number): SheetCell[] {
  return [...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => blankCell)];
}

/** What a cell is written with in the workbook that it was read from. */
export function entryOf(cell: SheetCell): string | number {
  return cell.formula ?? cell.value;
}
