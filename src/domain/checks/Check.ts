import type { Scheme } from "../scheme/Scheme";
import type { IsoDay } from "../tracker/calendarDay";
import type { Action, Field, Tracker } from "../tracker/Tracker";
import type { ColumnIndex, Place, RowIndex } from "../tracker/place";
import { columnIndex } from "../tracker/place";
import type { BareFinding, FindingCode, Severity } from "./Finding";

/** A kind of finding that a check can make. */
export interface CheckKind {
  readonly code: FindingCode;
  readonly severity: Severity;
}

/**
 * A check's look at one tracker. Finding is kept apart from describing: a large tracker has more findings
 * than anyone reads, and what isn't read needn't be put together.
 */
export interface Look {
  /**
   * Which kinds an action has: `1 << kind` for each, by its position in `Check.kinds`; 0 for none.
   *
   * @param action only good during the call
   * @param position the action's among the tracker's, from 0
   */
  readonly find: (action: Action, position: number) => number;
  /** What was found at an action, in full; null for a kind that it hasn't. */
  readonly describe: (action: Action, kind: number, position: number) => BareFinding | null;
}

/** One check, as it's written: its kinds of findings, and how it looks at a tracker. */
export interface CheckRule {
  /** In the order in which they're listed; a code may have several kinds that follow each other. */
  readonly kinds: readonly CheckKind[];
  /**
   * Looks at the tracker as a whole. null: there's nothing to find in it.
   *
   * @param asAt the report's day; null where none was set, and then nothing is early or late
   */
  readonly look: (tracker: Tracker, scheme: Scheme, asAt: IsoDay | null) => Look | null;
}

/** One check: the findings that it can make, and how it makes them from a tracker. */
export interface Check extends CheckRule {
  /** Its kinds' codes, each once. */
  readonly codes: readonly FindingCode[];
  /** All that it finds, action by action. */
  readonly run: (tracker: Tracker, scheme: Scheme, asAt: IsoDay | null) => BareFinding[];
}

/** Makes a check of a rule. */
export function defineCheck(rule: CheckRule): Check {
  return {
    ...rule,
    codes: [...new Set(rule.kinds.map(({ code }) => code))],
    run: (tracker, scheme, asAt) => {
      const look = rule.look(tracker, scheme, asAt);
      if (look === null) return [];
      const found: BareFinding[] = [];
      tracker.actions.forEach((action, position) => {
        const bits = look.find(action, position);
        rule.kinds.forEach((_, kind) => {
          if ((bits & (1 << kind)) === 0) return;
          const finding = look.describe(action, kind, position);
          if (finding !== null) found.push(finding);
        });
      });
      return found;
    },
  };
}

/** The cell of a field in a row; in the leftmost known column where the tracker lacks the field. */
export function placeOf(tracker: Tracker, row: RowIndex, field: Field): Place {
  const column = tracker.columns[field]?.column ?? leftmostColumn(tracker);
  return { sheet: tracker.sheet, row, column };
}

function leftmostColumn({ columns }: Tracker): ColumnIndex {
  return columnIndex(Math.min(...Object.values(columns).map(({ column }) => column)));
}
