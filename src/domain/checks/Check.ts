import type { Scheme } from "../scheme/Scheme";
import type { Field, Tracker } from "../tracker/Tracker";
import type { ColumnIndex, Place, RowIndex } from "../tracker/place";
import { columnIndex } from "../tracker/place";
import type { Finding, FindingCode } from "./Finding";

/** One check: the findings that it can make, and how it makes them from a tracker. */
export interface Check {
  readonly codes: readonly FindingCode[];
  readonly run: (tracker: Tracker, scheme: Scheme) => Finding[];
}

/** The cell of a field in a row; in the leftmost known column where the tracker lacks the field. */
export function placeOf(tracker: Tracker, row: RowIndex, field: Field): Place {
  const column = tracker.columns[field]?.column ?? leftmostColumn(tracker);
  return { sheet: tracker.sheet, row, column };
}

function leftmostColumn({ columns }: Tracker): ColumnIndex {
  return columnIndex(Math.min(...Object.values(columns).map(({ column }) => column)));
}
