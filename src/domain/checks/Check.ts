import type { Scheme } from "../scheme/Scheme";
import type { Field, Tracker } from "../tracker/Tracker";
import type { Place, RowIndex } from "../tracker/place";
import { columnIndex } from "../tracker/place";
import type { Finding, FindingCode } from "./Finding";

/** One check: the findings that it can make, and how it makes them from a tracker. */
export interface Check {
  readonly codes: readonly FindingCode[];
  readonly run: (tracker: Tracker, scheme: Scheme) => Finding[];
}

/** The cell of a field in a row; the tracker's first known column where it lacks the field. */
export function placeOf(tracker: Tracker, row: RowIndex, field: Field): Place {
  const known = tracker.columns[field] ?? Object.values(tracker.columns)[0];
  return { sheet: tracker.sheet, row, column: known?.column ?? columnIndex(0) };
}
