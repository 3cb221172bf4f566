import type { Scheme } from "../../../src/domain";
import { isKnownSection } from "../../../src/domain/checks/checkSection";
import { findDelayWords } from "../../../src/domain/checks/delayWords";
import { deniesDelay } from "../../../src/domain/checks/deniesDelay";
import { isUnsaid } from "../../../src/domain/checks/isUnsaid";
import type { RowFacts, Saying } from "../../../src/domain/checks/RowFacts";
import type { IsoDay } from "../../../src/domain/tracker/calendarDay";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { isCellError } from "../../../src/domain/tracker/cellError";
import type { Action, Tracker } from "../../../src/domain/tracker/Tracker";

/** The facts of one action's row as one would say them, without looking at any other row. */
export function factsOf(
  action: Action,
  { columns, sections }: Tracker,
  scheme: Scheme,
  asAt: IsoDay | null
): RowFacts {
  const { status, placeErrors, reason } = action;
  const section = sections[action.section];
  const has = (field: "group" | "section"): "error" | null =>
    placeErrors.some((error) => error.field === field) ? "error" : null;
  const speaksOfDelay =
    sayingOf(reason) === "said" &&
    typeof reason === "string" &&
    deniesDelay(status, scheme) &&
    findDelayWords(reason).length > 0;
  return {
    status,
    baseline: columns.baseline === undefined ? { kind: "blank" } : action.baseline,
    ref: refFact(action),
    group: has("group"),
    section: has("section"),
    title: isCellError(action.title) ? "error" : null,
    lead: sayingOf(action.lead),
    due: dueFact(action, asAt),
    dueIsText: action.due.kind === "day" && action.due.typed,
    reason: speaksOfDelay ? "delay" : sayingOf(reason),
    mitigation: sayingOf(action.mitigation),
    sectionIsKnown: section !== undefined && isKnownSection(section),
  };
}

function sayingOf(value: CellValue): Saying {
  if (isUnsaid(value)) return "unsaid";
  return isCellError(value) ? "error" : "said";
}

function dueFact({ due }: Action, asAt: IsoDay | null): RowFacts["due"] {
  if (due.kind !== "day") return due.kind;
  if (asAt === null) return "day";
  return due.day < asAt ? "past" : due.day === asAt ? "same" : "to-come";
}

function refFact({ ref, refIsNumber, refDay }: Action): RowFacts["ref"] {
  if (refIsNumber) {
    if (refDay !== null) return "day";
    return ref.includes(".") ? "decimal" : "text";
  }
  if (ref === "") return "blank";
  return isCellError(ref) ? "error" : "text";
}
