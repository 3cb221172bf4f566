import { dayFromSerial, type IsoDay } from "./calendarDay";
import { cellText, type CellValue } from "./cell";
import { readTypedText, type UnreadableReason } from "./typedDay";

export { dayFromSerial, formatDay, formatLongDay, serialFromDay, type IsoDay } from "./calendarDay";
export { readTypedDay } from "./typedDay";

/** What was read from a due date cell; `text` is what the cell holds. */
export type DueReading =
  | {
      readonly kind: "day";
      readonly day: IsoDay;
      /** True where the cell holds text and not a date of Excel's. */
      readonly typed: boolean;
      /** True where typed numbers could have day and month swapped; the day was taken to come first. */
      readonly ambiguous: boolean;
      readonly text: string;
    }
  | { readonly kind: "open"; readonly text: string }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason; readonly text: string }
  | { readonly kind: "blank" };

/** 31 December 2199: a larger number in a date column is no date. */
const LATEST_SERIAL = 109574;

/** Words that say that there's a due date to come, or none by nature. */
const OPEN =
  /^(tbc|tba|tbd|to be (confirmed|agreed|advised|determined)|ongoing|on-going|n\/?a|not applicable|none|various)\b/iu;

/** Reads a due date cell: a serial number, or text as {@link readTypedText} reads it. Never throws. */
export function readDueDate(value: CellValue | undefined): DueReading {
  if (typeof value === "number") return readSerial(value);
  const text = cellText(value);
  if (text === "") return { kind: "blank" };
  if (OPEN.test(text)) return { kind: "open", text };
  const reading = readTypedText(text);
  return reading.kind === "day" ? { ...reading, typed: true, text } : { ...reading, text };
}

function readSerial(serial: number): DueReading {
  const text = String(serial);
  const whole = Math.floor(serial);
  if (!(whole >= 1 && whole <= LATEST_SERIAL)) {
    return { kind: "unreadable", reason: "no-date", text };
  }
  return { kind: "day", day: dayFromSerial(whole), typed: false, ambiguous: false, text };
}
