import { cellText, type CellValue } from "./cell";

/** A day as "YYYY-MM-DD", without a time zone. */
export type IsoDay = string;

/** What was read from a due date cell. */
export type DueReading =
  | { readonly kind: "day"; readonly day: IsoDay; readonly typed: boolean; readonly text: string }
  | { readonly kind: "open"; readonly text: string }
  | { readonly kind: "unreadable"; readonly text: string }
  | { readonly kind: "blank" };

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Excel's day 0; serial 60, the 29 February 1900 that never was, is 28 February here. */
const DAYS_FROM_EXCEL_TO_1970 = 25569;
/** 31 December 2199: a larger number in a date column is no date. */
const LATEST_SERIAL = 109574;

/** Words that say that there's a due date to come, or none by nature. */
const OPEN =
  /^(tbc|tba|tbd|to be (confirmed|agreed|advised|determined)|ongoing|on-going|n\/?a|not applicable|none|various)\b/iu;

/**
 * Reads a due date cell: a serial number, or text that someone typed: "31.03.25", "31/03/2025",
 * "2025-03-31", "31 March 2025", "31-Mar-25", "March 2025" (its last day). Day before month, as in Britain.
 *
 * @returns `typed` is true where the cell holds text and not a date of Excel's
 */
export function readDueDate(value: CellValue | undefined): DueReading {
  if (typeof value === "number") return readSerial(value);
  const text = cellText(value);
  if (text === "") return { kind: "blank" };
  if (OPEN.test(text)) return { kind: "open", text };
  const day = readTypedDay(text);
  return day === null ? { kind: "unreadable", text } : { kind: "day", day, typed: true, text };
}

function readSerial(serial: number): DueReading {
  const text = String(serial);
  const whole = Math.floor(serial);
  if (whole < 1 || whole > LATEST_SERIAL) return { kind: "unreadable", text };
  return { kind: "day", day: dayFromSerial(whole), typed: false, text };
}

/** The day of a serial number of the 1900 system, time of day left out. */
export function dayFromSerial(serial: number): IsoDay {
  const days = Math.floor(serial) + (serial < 60 ? 1 : 0) - DAYS_FROM_EXCEL_TO_1970;
  // Civil from days (proleptic Gregorian), with eras of 400 years that begin on 1 March.
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDay(year, month, day);
}

/** The serial number of a day in the 1900 system. */
export function serialFromDay(day: IsoDay): number {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const serial = era * 146097 + dayOfEra - 719468 + DAYS_FROM_EXCEL_TO_1970;
  return serial <= 60 ? serial - 1 : serial;
}

/** Reads a day from typed text; null when it isn't one. A month without a day is its last day. */
export function readTypedDay(text: string): IsoDay | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u.exec(text);
  if (iso) return checkedDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const numbers = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/u.exec(text);
  if (numbers) return checkedDay(fullYear(numbers[3]), Number(numbers[2]), Number(numbers[1]));

  const words =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?)?([a-z]{3,9})\.?,?[\s-]+(\d{4}|\d{2})$/iu.exec(
      text
    );
  if (!words) return null;
  const month = findMonth(words[2] ?? "");
  if (month === null) return null;
  const year = fullYear(words[3]);
  return checkedDay(
    year,
    month,
    words[1] === undefined ? daysInMonth(year, month) : Number(words[1])
  );
}

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
  const year = Number(text);
  return year < 100 ? 2000 + year : year;
}

function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function checkedDay(year: number, month: number, day: number): IsoDay | null {
  const real =
    year >= 1900 &&
    year < 2200 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month);
  return real ? isoDay(year, month, day) : null;
}

function isoDay(year: number, month: number, day: number): IsoDay {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** "28 February 2025". */
export function formatLongDay(day: IsoDay): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** "28 Feb 2025". */
export function formatDay(day: IsoDay): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${(MONTHS[Number(month) - 1] ?? month).slice(0, 3)} ${year}`;
}
