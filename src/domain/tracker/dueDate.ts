import { dayFromSerial, serialFromDay, START_OF_1904, type IsoDay } from "./calendarDay";
import { cellText, type CellValue } from "./cell";
import {
  usualConventions,
  type DateConventions,
  type DateOrder,
  type DateSystem,
} from "./DateConventions";
import { readTypedText, type UnreadableText } from "./typedDay";

export { dayFromSerial, formatDay, formatLongDay, serialFromDay, type IsoDay } from "./calendarDay";
export { readTypedDay } from "./typedDay";

/** Why a cell can't be read as a day: its text can't, or it's a number that stands for no day that anyone means. */
export type UnreadableReason = UnreadableText | "far-off";

/** What was read from a due date cell; `text` is what the cell holds. */
export type DueReading =
  | {
      readonly kind: "day";
      readonly day: IsoDay;
      /** True where the cell holds text and not a date of Excel's. */
      readonly typed: boolean;
      /** What was taken to come first where typed numbers could have day and month swapped; else null. */
      readonly order: DateOrder | null;
      readonly text: string;
    }
  | { readonly kind: "open"; readonly text: string }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason; readonly text: string }
  | { readonly kind: "blank" };

/** The days of 1910 to 2099, in the 1900 system: any other number in a date column is no date. */
const EARLIEST_SERIAL = serialFromDay("1910-01-01");
const LATEST_SERIAL = serialFromDay("2099-12-31");

/** Words that say that there's a due date to come, or none by nature; beside a digit they may name one. */
const OPEN =
  /^(tbc|tba|tbd|to be (confirmed|agreed|advised|determined)|ongoing|on-going|n\/?a|not applicable|none|various)\b\D*$/iu;

/**
 * Reads a due date cell: a serial number, or text as {@link readTypedText} reads it. A whole number
 * from 1900 to 2199 is a year that someone typed, and no day of 1905 or thereabouts; nor is another
 * number a day before 1910 or after 2099. "TBC by 31/03/2025" isn't open: its day would be lost. Never
 * throws.
 */
export function readDueDate(
  value: CellValue | undefined,
  conventions: DateConventions = usualConventions
): DueReading {
  if (typeof value === "number") return readSerial(value, conventions.system);
  const text = cellText(value);
  if (text === "") return { kind: "blank" };
  if (OPEN.test(text)) return { kind: "open", text };
  const reading = readTypedText(text, conventions.order);
  return reading.kind === "day" ? { ...reading, typed: true, text } : { ...reading, text };
}

/**
 * The serial number, in the 1900 system, of the day that a number in a due date cell stands for; NaN where
 * it stands for none.
 */
export function serialOfDue(value: number, system: DateSystem): number {
  if (isYear(value)) return NaN;
  const serial = Math.floor(value) + (system === "1904" ? START_OF_1904 : 0);
  return serial >= EARLIEST_SERIAL && serial <= LATEST_SERIAL ? serial : NaN;
}

function readSerial(value: number, system: DateSystem): DueReading {
  const text = String(value);
  const serial = serialOfDue(value, system);
  if (!Number.isNaN(serial))
    return { kind: "day", day: dayFromSerial(serial), typed: false, order: null, text };
  return { kind: "unreadable", reason: isYear(value) ? "no-date" : "far-off", text };
}

function isYear(value: number): boolean {
  return value >= 1900 && value < 2200 && Number.isInteger(value);
}
