import { MONTH_NAME } from "./calendarDay";
import { comparable } from "./cell";

/**
 * Which report a column's header says that it belongs to.
 *
 * - "now": it says so itself, as in "Current RAG" or "RAG (this month)"
 * - "earlier": it says that it's of a report before this one, as in "RAG (previous)"
 * - "dated": it names a period, as in "RAG Jan 25", "RAG Q2" or "RAG report 3"
 * - "none": it says nothing of the kind
 */
export type HeaderPeriod =
  { readonly kind: "now" } | { readonly kind: "earlier" } | { readonly kind: "none" } | DatedPeriod;

/** A period that a header names. Two can be compared where their units are the same. */
export interface DatedPeriod {
  readonly kind: "dated";
  /** "date" (a month or a day), "quarter", "year", or what is numbered: "report", "week". */
  readonly unit: string;
  /** Four digits, the first of a financial year's two; null when the header names none. */
  readonly year: number | null;
  /** Place within the year, or the number itself where there are no years. */
  readonly at: number;
  /** How many places a year has; 0 for what is numbered without end. */
  readonly perYear: number;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** What is reported on. */
const SPAN = "(?:period|month|quarter|report|week|year)";
/** What "last" doesn't speak of a report with: "last updated 28 Feb". */
const DONE =
  "(?:updated?|review(?:ed)?|changed?|refreshed|revised|amended|edited|modified|checked)";
/** What "before" speaks of a report with; it doesn't in "before mitigation". */
const AFTER_BEFORE = String.raw`(?:b?rag|status|this|last|the last|${SPAN}|q?\d+|${MONTH_NAME})\b`;
/** What says that something is of an earlier report, in words as `comparable` leaves them. */
const EARLIER_WORDS = String.raw`\b(?:previous|previously|prev|last(?! ${DONE}\b)|prior(?! to\b)|baseline|baselined|old|before(?=$| ${AFTER_BEFORE})|earlier|former|original|originally|initial)\b`;
const EARLIER = new RegExp(EARLIER_WORDS, "u");
/** The same with what it was: "last period". */
const EARLIER_SPAN = new RegExp(String.raw`${EARLIER_WORDS}(?: ${SPAN}\b)?`, "gu");
const NOW = new RegExp(String.raw`\b(?:current|currently|now|latest|today|this ${SPAN})\b`, "u");

/** A calendar year, or a financial one: 2025, 25, 2025 26, FY25. */
const YEAR = String.raw`(?:fy ?)?(?<year>20\d\d|\d\d)(?: \d\d)?`;
const YEAR_FIRST = YEAR.replace("year", "first");
const LEAD_IN = String.raw`\b(?:(?:as at|as of|at|on|for|to|in|end of|end|ending) ){0,3}`;
/** A month's days and a few to spare, so that days and months are one number. */
const DAYS = 32;

/** The ways of naming a period, in words as `comparable` leaves them; the first that fits holds. */
const PERIODS: readonly { readonly unit: string; readonly form: RegExp }[] = [
  { unit: "date", form: form(String.raw`(?<y>20\d\d) (?<m>0?[1-9]|1[0-2]) (?<d>\d\d?)`) },
  { unit: "date", form: form(String.raw`(?<d>\d\d?) (?<m>\d\d?) (?<y>20\d\d|\d\d)`) },
  {
    unit: "date",
    form: form(
      String.raw`(?:(?<d>\d\d?)(?:st|nd|rd|th)? )?(?<name>${MONTH_NAME})(?: ?(?<y>20\d\d|\d\d))?`
    ),
  },
  { unit: "quarter", form: form(`(?:${YEAR_FIRST} )?(?:q|qtr |quarter )(?<n>[1-4])(?: ${YEAR})?`) },
  {
    unit: "number",
    form: form(
      String.raw`(?<noun>report|period|month|week|sprint|cycle)(?: no| number)? ?(?<n>\d{1,3})`
    ),
  },
  { unit: "year", form: form(String.raw`(?:fy ?)?(?<y>20\d\d)(?: \d\d)?`) },
];

/** What every period has, a digit or a month, which is quickly looked for. */
const MAY_NAME_PERIOD = new RegExp(String.raw`\d|\b(?:${MONTH_NAME})\b`, "u");

function form(words: string): RegExp {
  return new RegExp(String.raw`${LEAD_IN}${words}\b`, "u");
}

/** Reads which report a header is of, its brackets included. Never fails: unread is "none". */
export function readHeaderPeriod(header: string): HeaderPeriod {
  const words = comparable(header);
  if (EARLIER.test(words)) return { kind: "earlier" };
  if (NOW.test(words)) return { kind: "now" };
  if (!MAY_NAME_PERIOD.test(words)) return { kind: "none" };
  for (const { unit, form: named } of PERIODS) {
    const groups = named.exec(words)?.groups;
    if (groups !== undefined) return datePeriod(unit, groups);
  }
  return { kind: "none" };
}

/**
 * A header's words without the period that they name: "rag jan 25" is "rag".
 *
 * @param words in the form of `comparable`
 */
export function withoutPeriod(words: string): string {
  if (!MAY_NAME_PERIOD.test(words)) return words;
  const found = PERIODS.find(({ form: named }) => named.test(words));
  return found === undefined ? words : comparable(words.replace(found.form, " "));
}

/**
 * A header's words without those that say that it's of an earlier report: "last period rag" is "rag".
 *
 * @param words in the form of `comparable`
 */
export function withoutEarlier(words: string): string {
  return comparable(words.replace(EARLIER_SPAN, " "));
}

type Groups = Readonly<Record<string, string | undefined>>;

function datePeriod(unit: string, groups: Groups): DatedPeriod {
  const { y, m, d, n, name, noun } = groups;
  const year = fullYear(y ?? groups["first"] ?? groups["year"]);
  if (unit === "date") {
    const month = name === undefined ? Number(m) : MONTHS.indexOf(name.slice(0, 3)) + 1;
    const day = Number(d ?? 0);
    // The day comes first, as the due dates are read, unless only the second number can be a day.
    const at = month > 12 ? day * DAYS + month : month * DAYS + day;
    return { kind: "dated", unit, year, at, perYear: 12 * DAYS };
  }
  if (unit === "quarter") return { kind: "dated", unit, year, at: Number(n), perYear: 4 };
  if (unit === "year") return { kind: "dated", unit, year, at: 0, perYear: 1 };
  return { kind: "dated", unit: noun ?? unit, year, at: Number(n), perYear: 0 };
}

function fullYear(digits: string | undefined): number | null {
  if (digits === undefined) return null;
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
