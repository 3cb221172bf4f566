import type { ActionSource } from "../tracker/ActionColumns";
import { dayFromSerial, serialFromDay, type IsoDay } from "../tracker/calendarDay";
import type { CellValue } from "../tracker/cell";
import { usualConventions, type DateSystem } from "../tracker/DateConventions";
import { serialOfDue, type DueReading } from "../tracker/dueDate";
import { DUES, type DueFact } from "./RowFacts";

const PAST = DUES.indexOf("past");
const SAME = DUES.indexOf("same");
const TO_COME = DUES.indexOf("to-come");
const UNREADABLE = DUES.indexOf("unreadable");

/** Tells what due date cells hold: positions in `DUES`, and 8 more for a day that is text. */
export class DueFacts {
  private readonly known = new Map<CellValue | undefined, number>();
  private readonly system: DateSystem;
  /** The serial number of the report's day; NaN where it has none, or what was set is no day. */
  private readonly today: number;

  /** @param asAt the report's day; null where none was set */
  constructor(
    private readonly source: ActionSource,
    private readonly asAt: IsoDay | null
  ) {
    this.system = source.dates?.system ?? usualConventions.system;
    const today = asAt === null ? NaN : serialFromDay(asAt);
    this.today = dayFromSerial(today) === asAt ? today : NaN;
  }

  /** Of any cell. */
  of(value: CellValue | undefined): number {
    const { today } = this;
    // Days are in the order of their serial numbers.
    if (typeof value !== "number" || Number.isNaN(today)) return this.lookUp(value);
    const serial = serialOfDue(value, this.system);
    if (serial < today) return PAST;
    if (serial > today) return TO_COME;
    return serial === today ? SAME : UNREADABLE;
  }

  private lookUp(value: CellValue | undefined): number {
    return this.known.get(value) ?? this.learn(value);
  }

  private learn(value: CellValue | undefined): number {
    const due = this.source.readDue(value);
    const isText = due.kind === "day" && due.typed;
    const fact = DUES.indexOf(factOf(due, this.asAt)) + (isText ? 8 : 0);
    this.known.set(value, fact);
    return fact;
  }
}

function factOf(due: DueReading, asAt: IsoDay | null): DueFact {
  if (due.kind !== "day") return due.kind;
  if (asAt === null) return "day";
  // Days of one form compare as texts.
  return due.day < asAt ? "past" : due.day === asAt ? "same" : "to-come";
}
