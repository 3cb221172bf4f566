import type { Scheme } from "../scheme/Scheme";
import type { IsoDay } from "../tracker/calendarDay";
import type { Action, Field, Tracker } from "../tracker/Tracker";
import type { ColumnIndex, Place, RowIndex } from "../tracker/place";
import { columnIndex } from "../tracker/place";
import type { BareFinding, FindingCode, Severity } from "./Finding";
import type { RowFacts } from "./RowFacts";

/** A kind of finding that a check can make. */
export interface CheckKind {
  readonly code: FindingCode;
  readonly severity: Severity;
}

/**
 * A check's look at one tracker. Finding is kept apart from describing: a large tracker has more findings
 * than anyone reads, and what isn't read needn't be put together. What is found is said in bits:
 * `1 << kind` for each kind by its position in `Check.kinds`; 0 for none.
 */
export type Look = {
  /** What was found at an action, in full; null for a kind that it hasn't. */
  readonly describe: (action: Action, kind: number, position: number) => BareFinding | null;
} & (
  | {
      readonly by: "row";
      /** What there's to find in every row of which these are the facts. */
      readonly find: (facts: RowFacts) => number;
    }
  | {
      readonly by: "tracker";
      /**
       * Shows the position, from 0, of each action at which there's something to find by what other rows
       * hold, and what; each once, in any order.
       */
      readonly findEach: (show: (position: number, found: number) => void) => void;
    }
);

/** One check: its kinds of findings, and how it looks at a tracker. */
export interface Check {
  /** In the order in which they're listed; a code may have several kinds that follow each other. */
  readonly kinds: readonly CheckKind[];
  /**
   * Looks at the tracker as a whole. null: there's nothing to find in it.
   *
   * @param asAt the report's day; null where none was set, and then nothing is early or late
   */
  readonly look: (tracker: Tracker, scheme: Scheme, asAt: IsoDay | null) => Look | null;
}

/** The codes of a check's findings, each once. */
export function codesOf({ kinds }: Check): readonly FindingCode[] {
  return [...new Set(kinds.map(({ code }) => code))];
}

/** The cell of a field in a row; in the leftmost known column where the tracker lacks the field. */
export function placeOf(tracker: Tracker, row: RowIndex, field: Field): Place {
  const column = tracker.columns[field]?.column ?? leftmostColumn(tracker);
  return { sheet: tracker.sheet, row, column };
}

function leftmostColumn({ columns }: Tracker): ColumnIndex {
  return columnIndex(Math.min(...Object.values(columns).map(({ column }) => column)));
}
