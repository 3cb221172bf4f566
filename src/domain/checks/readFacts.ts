import type { Scheme } from "../scheme/Scheme";
import type { IsoDay } from "../tracker/calendarDay";
import type { CellValue } from "../tracker/cell";
import { isCellError } from "../tracker/cellError";
import type { DueReading } from "../tracker/dueDate";
import type { Action, PlaceError, StatusReading, Tracker } from "../tracker/Tracker";
import { isKnownSection } from "./checkSection";
import { deniesDelay } from "./deniesDelay";
import { findDelayWords } from "./delayWords";
import { isUnsaid } from "./isUnsaid";
import type { DueFact, RefFact, RowFacts, Saying } from "./RowFacts";

const SAYINGS: readonly Saying[] = ["said", "unsaid", "error"];
const REASONS: readonly RowFacts["reason"][] = [...SAYINGS, "delay"];
const DUES: readonly DueFact[] = ["blank", "open", "unreadable", "day", "past", "same", "to-come"];
const REFS: readonly RefFact[] = ["text", "blank", "error", "decimal", "day"];
const SAID = 0;
const UNSAID = 1;
const ERROR = 2;
const DELAY = 3;
const BLANK: StatusReading = { kind: "blank" };

/** Reads the facts of a tracker's rows: as one number that rows have in common which are alike in them. */
export interface FactReader {
  /**
   * All facts of a row but for its statuses.
   *
   * @param action only good during the call
   */
  readonly read: (action: Action) => number;
  /** The status in the report before; blank for a tracker without a column for it. */
  readonly baselineOf: (action: Action) => StatusReading;
  /** The facts that a number stands for. */
  readonly factsOf: (code: number, status: StatusReading, baseline: StatusReading) => RowFacts;
}

/** Makes the reader of a tracker's facts. */
export function createFactReader(
  { columns, sections }: Tracker,
  scheme: Scheme,
  asAt: IsoDay | null
): FactReader {
  const isKnown = sections.map((section) => (isKnownSection(section) ? 1 : 0));
  const hasBaseline = columns.baseline !== undefined;
  const reasonOf = (reason: CellValue, status: StatusReading): number => {
    const saying = sayingOf(reason);
    const isDelay =
      saying === SAID &&
      typeof reason === "string" &&
      deniesDelay(status, scheme) &&
      findDelayWords(reason).length > 0;
    return isDelay ? DELAY : saying;
  };
  return {
    // Each fact has bits of its own: 3, 2 or 1, as many as it takes.
    read: (action) => {
      const { due, placeErrors } = action;
      let code = refFact(action);
      code = (code << 3) | dueFact(due, asAt);
      code = (code << 2) | sayingOf(action.lead);
      code = (code << 2) | reasonOf(action.reason, action.status);
      code = (code << 2) | sayingOf(action.mitigation);
      code = (code << 1) | (due.kind === "day" && due.typed ? 1 : 0);
      code = (code << 1) | (isCellError(action.title) ? 1 : 0);
      code = (code << 1) | (isKnown[action.section] ?? 0);
      return (code << 2) | (placeErrors.length === 0 ? 0 : placeBits(placeErrors));
    },
    baselineOf: (action) => (hasBaseline ? action.baseline : BLANK),
    factsOf: (code, status, baseline) => {
      let rest = code;
      const take = (bits: number): number => {
        const taken = rest & ((1 << bits) - 1);
        rest >>= bits;
        return taken;
      };
      // From the last to the first.
      const section = take(1) === 1 ? "error" : null;
      const group = take(1) === 1 ? "error" : null;
      const sectionIsKnown = take(1) === 1;
      const title = take(1) === 1 ? "error" : null;
      const dueIsText = take(1) === 1;
      const mitigation = SAYINGS[take(2)] ?? "said";
      const reason = REASONS[take(2)] ?? "said";
      const lead = SAYINGS[take(2)] ?? "said";
      const due = DUES[take(3)] ?? "blank";
      const ref = REFS[take(3)] ?? "text";
      return {
        status,
        baseline,
        ref,
        group,
        section,
        title,
        lead,
        due,
        dueIsText,
        reason,
        mitigation,
        sectionIsKnown,
      };
    },
  };
}

/** A position in `SAYINGS`. */
function sayingOf(value: CellValue): number {
  if (isUnsaid(value)) return UNSAID;
  return isCellError(value) ? ERROR : SAID;
}

/** A position in `DUES`. */
function dueFact(due: DueReading, asAt: IsoDay | null): number {
  switch (due.kind) {
    case "blank":
      return 0;
    case "open":
      return 1;
    case "unreadable":
      return 2;
    case "day":
      // Days of one form compare as texts.
      if (asAt === null) return 3;
      return due.day < asAt ? 4 : due.day === asAt ? 5 : 6;
  }
}

/** A position in `REFS`. */
function refFact(action: Action): number {
  const { ref } = action;
  if (action.refIsNumber) {
    if (action.refDay !== null) return 4;
    return ref.includes(".") ? 3 : 0;
  }
  if (ref === "") return 1;
  return isCellError(ref) ? 2 : 0;
}

/** 2 for an error in the group's cell, 1 for one in the section's. */
function placeBits(errors: readonly PlaceError[]): number {
  return errors.reduce((bits, { field }) => bits | (field === "group" ? 2 : 1), 0);
}
