import type { Action } from "./Action";
import type { ActionColumns } from "./ActionColumns";
import type { CellValue } from "./cell";
import type { DateConventions } from "./DateConventions";
import type { Field } from "./Field";
import type { ColumnIndex, RowIndex } from "./place";

export type { Action, PlaceError } from "./Action";
export { FIELDS, type Field } from "./Field";
export type { StatusReading } from "./StatusReading";

/** One column of the tracker as read: its header and a value for each row of the body. */
export interface TrackerColumn {
  readonly column: ColumnIndex;
  readonly header: string;
  /** One value a row, the first at `TrackerCells.firstRow`. Shorter than the body: blank beyond. */
  readonly values: readonly CellValue[];
}

/** The cells of one tracker: only the columns that are needed, without the header row. */
export interface TrackerCells {
  readonly sheet: string;
  /** The plan's name as printed. */
  readonly plan: string;
  /** The Excel table's name; null when the tracker is a plain range. */
  readonly table: string | null;
  readonly headerRow: RowIndex;
  readonly firstRow: RowIndex;
  readonly rowCount: number;
  /** The tracker's own first and last column, whether needed or not: what a highlighted row spans. */
  readonly firstColumn: ColumnIndex;
  readonly lastColumn: ColumnIndex;
  readonly columns: Readonly<Partial<Record<Field, TrackerColumn>>>;
  /** How dates are to be understood; the usual conventions unless told. */
  readonly dates?: DateConventions;
  /** How many rows of the body a filter or hiding hides; they count all the same. null, as when left out: not known. */
  readonly hiddenRows?: number | null;
}

/**
 * The actions of a tracker, in its order. Each is made when it's asked for, since a large tracker's as
 * objects would cost more than reading it.
 */
export interface Actions extends Iterable<Action> {
  readonly length: number;
  /** What goes by many of them: their columns. */
  readonly columns: ActionColumns;
  /** The one at a position from 0; undefined beyond the last. */
  at(position: number): Action | undefined;
  /** Shows each, in order. It's only good until the next is shown: what is kept is had by `at`. */
  forEach(look: (action: Action, position: number) => void): void;
  filter(test: (action: Action) => boolean): Action[];
  map<T>(make: (action: Action) => T): T[];
  flatMap<T>(make: (action: Action) => readonly T[]): T[];
}

/** What is summed: the actions under one heading of the plan. */
export interface Section {
  /** "1.1"; blank when the heading has none. */
  readonly ref: string;
  /** "Workforce Data"; blank when only the ref is known. */
  readonly title: string;
  /** The pillar or priority it belongs to; blank when the tracker has none. */
  readonly group: string;
}

/** Why a row of the tracker's range isn't an action. */
export type LeftOutReason =
  "blank" | "group heading" | "section heading" | "repeated header" | "subtotal" | "note";

/** A row that was left out, or more than 20 blank ones together. */
export interface LeftOutRow {
  /** The first row, where there are several. */
  readonly row: RowIndex;
  /** How many rows it stands for: 1, but for a long run of blank rows. */
  readonly rows: number;
  readonly reason: LeftOutReason;
  /** What stands in it, shortened to 80 characters; blank for a blank row. */
  readonly text: string;
}

/** A tracker, understood: its actions by section, and the rows that were left out. */
export interface Tracker {
  /** The plan's name as printed: the sheet's unless the user has named it. */
  readonly plan: string;
  readonly sheet: string;
  readonly table: string | null;
  readonly headerRow: RowIndex;
  readonly columns: Readonly<
    Partial<Record<Field, { readonly column: ColumnIndex; readonly header: string }>>
  >;
  /** In tracker order. */
  readonly sections: readonly Section[];
  /** In tracker order. */
  readonly actions: Actions;
  readonly leftOut: readonly LeftOutRow[];
  /** How many rows of the body aren't shown; they were read like the others. null: not known. */
  readonly hiddenRows: number | null;
}
