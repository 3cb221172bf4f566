import type { CellValue } from "./cell";
import type { ColumnIndex, RowIndex } from "./place";

/** How many rows from the top of a sheet are looked at for a header row. */
export const HEAD_ROWS = 50;

/** The top of a sheet: what is used of its first `HEAD_ROWS` rows. */
export interface SheetHead {
  /** Where the block begins. */
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  /** Rows of equally many cells. */
  readonly values: readonly (readonly CellValue[])[];
}

/** One visible sheet that isn't ours. */
export interface SurveyedSheet {
  readonly name: string;
  /** null when the top of the sheet is empty. */
  readonly head: SheetHead | null;
}

/** One Excel table on such a sheet. */
export interface SurveyedTable {
  readonly name: string;
  readonly sheet: string;
  /** The header texts, left to right. */
  readonly columns: readonly string[];
}

/** What a first look at a workbook shows: no more than finding the tracker takes. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  readonly tables: readonly SurveyedTable[];
}
