import type { CellValue } from "../domain/tracker/cell";
import type { ColumnIndex, RowIndex } from "../domain/tracker/place";

/** One cell before and after an edit. */
export interface CellEdit {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** An edit to a sheet that wasn't made by the add-in itself. */
export interface SheetEdit {
  readonly sheet: string;
  /** What was edited, where that's a single cell and Excel tells what it holds; null for all else. */
  readonly cell: CellEdit | null;
  /** Whether somebody else made it, who has the workbook open too. */
  readonly remote: boolean;
}
