import type { ColumnIndex, RowIndex } from "../domain/tracker/place";

/** What cells are held to by data validation. */
export type Validation =
  | { readonly kind: "none" }
  /** A drop-down of ours, as `DropDown` has it. */
  | { readonly kind: "ours"; readonly source: string; readonly message: string }
  /**
   * A user's own, as text that only the port understands. `relative`: a formula in it goes by the
   * cell where it begins, so that elsewhere it would say something else.
   */
  | { readonly kind: "theirs"; readonly text: string; readonly relative: boolean }
  /** Cells that have different ones, or of which some have none; Excel doesn't say which. */
  | { readonly kind: "mixed" };

/** Cells of one column, one below the other. */
export interface ColumnCells {
  readonly column: ColumnIndex;
  readonly firstRow: RowIndex;
  readonly rowCount: number;
}

/** Cells below each other that are held to the same. */
export interface ValidationRun extends ColumnCells {
  readonly held: Validation;
}

/** Which columns of a sheet are looked at: one, or null for all that are used. */
export interface ValidationQuery {
  readonly sheet: string;
  readonly column: ColumnIndex | null;
}

/** The data validation of a sheet's columns, from the first row to the last that the sheet has. */
export interface SheetValidations {
  readonly protected: boolean;
  /** By column and row; cells without any aren't listed. */
  readonly runs: readonly ValidationRun[];
}

/** What cells are to be held to from now on, whatever they were before. */
export interface ValidationChange extends ColumnCells {
  readonly sheet: string;
  /** The Excel table of which these cells are the whole column; null for other cells. */
  readonly table: string | null;
  readonly held: Exclude<Validation, { readonly kind: "mixed" }>;
}
