import type { Scheme } from "../scheme/Scheme";
import type { IsoDay } from "../tracker/calendarDay";
import type { Field, Tracker } from "../tracker/Tracker";
import type { ColumnIndex, Place, RowIndex } from "../tracker/place";
import { columnIndex } from "../tracker/place";
import type { BareFinding, FindingCode } from "./Finding";

/** One check: the findings that it can make, and how it makes them from a tracker. */
export interface Check {
  readonly codes: readonly FindingCode[];
  /** `asAt` is the report's day; null where none was set, and then nothing is early or late. */
  readonly run: (tracker: Tracker, scheme: Scheme, asAt: IsoDay | null) => BareFinding[];
}

/** The cell of a field in a row; in the leftmost known column where the tracker lacks the field. */
export function placeOf(tracker: Tracker, row: RowIndex, field: Field): Place {
  const column = tracker.columns[field]?.column ?? leftmostColumn(tracker);
  return { sheet: tracker.sheet, row, column };
}

function leftmostColumn({ columns }: Tracker): ColumnIndex {
  return columnIndex(Math.min(...Object.values(columns).map(({ column }) => column)));
}
