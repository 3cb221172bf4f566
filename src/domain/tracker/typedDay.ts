import { checkedDay, daysInMonth, MONTHS, type IsoDay } from "./calendarDay";
import type { DateOrder } from "./DateConventions";

/**
 * Why text can't be read as a day: it's no date; it gives no year ("end of June"); or its year may be a
 * calendar or a financial one ("Q2 2025").
 */
export type UnreadableText = "no-date" | "no-year" | "which-year";

/** A day read from text, or why there's none. */
export type TypedReading =
  | {
      readonly kind: "day";
      readonly day: IsoDay;
      /** What was taken to come first where day and month could be swapped ("03/04/25"); else null. */
      readonly order: DateOrder | null;
    }
  | { readonly kind: "unreadable"; readonly reason: UnreadableText };

const NO_DATE: TypedReading = { kind: "unreadable", reason: "no-date" };
const NO_YEAR: TypedReading = { kind: "unreadable", reason: "no-year" };
const WHICH_YEAR: TypedReading = { kind: "unreadable", reason: "which-year" };

/**
 * Reads a day as people type it. Two digits of a year are of this century.
 *
 * - numbers: "31.03.25", "31/03/2025", "31-3-25", and "2025-03-31"; also "03/31/2025", since there's
 *   no other day that it could be
 * - words: "31 March 2025", "31st of March 2025", "31-Mar-25"
 * - a month's last day: "March 2025", "Mar-25", "end of March 2025", "End March 25"
 * - a financial quarter's last day, the year beginning in April: "Q2 2025/26", "Qtr 2 2025-26", "Q2 FY25/26"
 *
 * @param text trimmed text
 * @param order what comes first where both day and month could
 */
export function readTypedText(text: string, order: DateOrder = "day-first"): TypedReading {
  return readNumbers(text, order) ?? readWords(text) ?? readQuarter(text) ?? NO_DATE;
}

/** The day in typed text as {@link readTypedText} reads it; null when it can't be read. */
export function readTypedDay(text: string, order: DateOrder = "day-first"): IsoDay | null {
  const reading = readTypedText(text, order);
  return reading.kind === "day" ? reading.day : null;
}

// Each reader below returns null for text of another form than its own.

function readNumbers(text: string, order: DateOrder): TypedReading | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
  if (iso) return dayOrNone(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/u.exec(text);
  if (!numbers) return null;
  const [first, second, year] = [Number(numbers[1]), Number(numbers[2]), fullYear(numbers[3])];
  const dayFirst = checkedDay(year, second, first);
  const monthFirst = checkedDay(year, first, second);
  const day = order === "day-first" ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
  if (day === null) return NO_DATE;
  const swappable = dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
  return { kind: "day", day, order: swappable ? order : null };
}

const WORDS =
  /^(?:end(?:[\s-]+of)?[\s-]+|(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?)?([a-z]{3,9})\.?(?:,?[\s-]+(\d{4}|\d{2}))?$/iu;

function readWords(text: string): TypedReading | null {
  const [matched, day, name = "", yearText] = WORDS.exec(text) ?? [];
  const month = findMonth(name);
  if (matched === undefined || month === null) return null;
  if (yearText === undefined) return NO_YEAR;
  const year = fullYear(yearText);
  return dayOrNone(year, month, day === undefined ? daysInMonth(year, month) : Number(day));
}

const QUARTER =
  /^(?:end(?:[\s-]+of)?[\s-]+)?(?:q|qtr\.?|quarter)\s*([1-4])(?:,?[\s-]+(?:of\s+)?(?:fy\s*)?(\d{4}|\d{2})(?:\s*[/–-]\s*(\d{4}|\d{2}))?)?$/iu;

function readQuarter(text: string): TypedReading | null {
  const [matched, quarter, first, second] = QUARTER.exec(text) ?? [];
  if (matched === undefined) return null;
  if (first === undefined) return NO_YEAR;
  if (second === undefined) return WHICH_YEAR;
  const year = fullYear(first);
  const following = second.length === 2 ? (year + 1) % 100 : year + 1;
  if (Number(second) !== following) return NO_DATE;
  // Q1 is April to June; Q4, January to March, is in the second of the two years.
  const month = quarter === "4" ? 3 : Number(quarter) * 3 + 3;
  const yearOfEnd = quarter === "4" ? year + 1 : year;
  return dayOrNone(yearOfEnd, month, daysInMonth(yearOfEnd, month));
}

function dayOrNone(year: number, month: number, date: number): TypedReading {
  const day = checkedDay(year, month, date);
  return day === null ? NO_DATE : { kind: "day", day, order: null };
}

/** The month, from 1, of its name or its first three letters. */
function findMonth(word: string): number | null {
  const start = word.toLowerCase();
  const spelt = start === "sept" ? "sep" : start;
  const index = MONTHS.findIndex((month) => {
    const name = month.toLowerCase();
    return spelt === name || (spelt.length === 3 && name.startsWith(spelt));
  });
  return index < 0 ? null : index + 1;
}

function fullYear(text: string | undefined): number {
  return text?.length === 2 ? 2000 + Number(text) : Number(text);
}
