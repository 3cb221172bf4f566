/** Data validation of a user's own that stood where the drop-down is now. */
export interface KeptValidation {
  /** Its first row, counted from the first row of the tracker's body, which is 0. */
  readonly at: number;
  readonly rows: number;
  /** It stood in every row, and so goes back to every row, however many there are then. */
  readonly whole: boolean;
  /** The cell where it began, from 0, if it says something else elsewhere; null: it doesn't. */
  readonly anchor: { readonly row: number; readonly column: number } | null;
  /** What only the port understands. */
  readonly text: string;
}

/** A RAG column that has the drop-down, and what stood there before. Rows and columns from 0. */
export interface DropDownPlace {
  readonly sheet: string;
  /** The Excel table's name; null when the tracker is a plain range. */
  readonly table: string | null;
  /** The first row of the tracker's body when the drop-down was put on. */
  readonly firstRow: number;
  readonly column: number;
  /** In the order in which they were kept: of two for the same row the later counts. */
  readonly before: readonly KeptValidation[];
}
