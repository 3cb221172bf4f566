import type { ActionSource } from "../tracker/ActionColumns";
import { dayFromSerial, serialFromDay, type IsoDay } from "../tracker/calendarDay";
import type { CellValue } from "../tracker/cell";
import { usualConventions } from "../tracker/DateConventions";
import { serialOfDue, type DueReading } from "../tracker/dueDate";
import { DUES, type DueFact } from "./RowFacts";

/** What due date cells hold: positions in `DUES`, and 8 more for a day that is text. */
export interface DueFacts {
  /** Of any cell. */
  readonly of: (value: CellValue | undefined) => number;
  /** Of a number, without reading a day from it. */
  readonly ofNumber: (value: number) => number;
}

const PAST = DUES.indexOf("past");
const SAME = DUES.indexOf("same");
const TO_COME = DUES.indexOf("to-come");
const UNREADABLE = DUES.indexOf("unreadable");

/**
 * Makes what tells them.
 *
 * @param asAt the report's day; null where none was set
 */
export function createDueFacts({ readDue, dates }: ActionSource, asAt: IsoDay | null): DueFacts {
  const texts = new Map<CellValue | undefined, number>();
  const of = (value: CellValue | undefined): number => {
    const known = texts.get(value);
    if (known !== undefined) return known;
    const due = readDue(value);
    const isText = due.kind === "day" && due.typed;
    const fact = DUES.indexOf(factOf(due, asAt)) + (isText ? 8 : 0);
    texts.set(value, fact);
    return fact;
  };
  const asAtSerial = asAt === null ? NaN : serialFromDay(asAt);
  // Days are in the order of their serial numbers; what isn't a day of the calendar has none.
  if (asAt === null || dayFromSerial(asAtSerial) !== asAt) return { of, ofNumber: of };
  const system = dates?.system ?? usualConventions.system;
  return {
    of,
    ofNumber: (value) => {
      const serial = serialOfDue(value, system);
      if (serial < asAtSerial) return PAST;
      if (serial > asAtSerial) return TO_COME;
      return serial === asAtSerial ? SAME : UNREADABLE;
    },
  };
}

function factOf(due: DueReading, asAt: IsoDay | null): DueFact {
  if (due.kind !== "day") return due.kind;
  if (asAt === null) return "day";
  // Days of one form compare as texts.
  return due.day < asAt ? "past" : due.day === asAt ? "same" : "to-come";
}
