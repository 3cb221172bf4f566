import type { StatusReading } from "../tracker/Tracker";

/** What a cell for words holds: words, nothing or what stands for nothing ("TBC"), or an error of Excel's. */
export const SAYINGS = ["said", "unsaid", "error"] as const;
export type Saying = (typeof SAYINGS)[number];

/** What the cell for reasons holds; "delay": it speaks of delay. */
export const REASONS = [...SAYINGS, "delay"] as const;

/** What a due date cell holds; a day is past, the report's own, or to come, or just a day without a report's. */
export const DUES = ["blank", "open", "unreadable", "day", "past", "same", "to-come"] as const;
export type DueFact = (typeof DUES)[number];

/** What a ref cell holds: text or a whole number, a number with a point, or a number that may be a day. */
export const REFS = ["text", "blank", "error", "decimal", "day"] as const;
export type RefFact = (typeof REFS)[number];

/**
 * All that row checks go by. Many rows of a tracker are alike in all of it, and what is found in one of
 * them is found in each: so nothing else of a row may count.
 */
export interface RowFacts {
  readonly status: StatusReading;
  readonly baseline: StatusReading;
  readonly ref: RefFact;
  readonly group: "error" | null;
  readonly section: "error" | null;
  readonly title: "error" | null;
  readonly lead: Saying;
  readonly due: DueFact;
  /** Whether a due date that can be read is text and no date of Excel's. */
  readonly dueIsText: boolean;
  /** Delay is looked for only where a sound status may deny it. */
  readonly reason: (typeof REASONS)[number];
  readonly mitigation: Saying;
  /** Whether its section has a number or a title. */
  readonly sectionIsKnown: boolean;
}
