import type { ColumnMap } from "./matchHeaders";
import type { ColumnIndex, RowIndex } from "./place";
import type { Field } from "./Tracker";

interface Place {
  readonly sheet: string;
  /** The plan's name as printed. */
  readonly plan: string;
  /** The header of each field's column, by which one can tell that it's still the same. */
  readonly headers: Readonly<Partial<Record<Field, string>>>;
}

/** Where a tracker is: an Excel table, or a range under its header row. */
export type TrackerPlace = TablePlace | RangePlace;

/** A tracker that is an Excel table. */
export interface TablePlace extends Place {
  readonly kind: "table";
  readonly table: string;
  /** Positions in the table, from 0. */
  readonly columns: ColumnMap;
  /** How many columns the table has: one more may be a newer report's. */
  readonly width: number;
}

/** A tracker that is a range. */
export interface RangePlace extends Place {
  readonly kind: "range";
  /** The row right above the body: the lower one of two header rows. */
  readonly headerRow: RowIndex;
  readonly headerRows: 1 | 2;
  readonly columns: Readonly<Partial<Record<Field, ColumnIndex>>>;
  /** The first and last column with a header. */
  readonly firstColumn: ColumnIndex;
  readonly lastColumn: ColumnIndex;
}
