/** A day as "YYYY-MM-DD", without a time zone. */
export type IsoDay = string;

/** The months' names in order; January is at 0. */
export const MONTHS = [
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

/** A month's name or its first letters, as the source of a regular expression. */
export const MONTH_NAME = [...MONTHS.flatMap((name) => [name, name.slice(0, 3)]), "sept"]
  .join("|")
  .toLowerCase();

/** Excel's day 0; serial 60, the 29 February 1900 that never was, is 28 February here. */
const DAYS_FROM_EXCEL_TO_1970 = 25569;

/** The serial number, in the 1900 system, of the day from which the 1904 system counts. */
export const START_OF_1904 = 1462;

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
  const [year, month, date] = [Number(yearOf(day)), Number(monthOf(day)), Number(dateOf(day))];
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  const serial = era * 146097 + dayOfEra - 719468 + DAYS_FROM_EXCEL_TO_1970;
  return serial <= 60 ? serial - 1 : serial;
}

/** The number of days in a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The day, or null when the calendar has none such from 1900 to 2199; `month` and `day` count from 1. */
export function checkedDay(year: number, month: number, day: number): IsoDay | null {
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
  return `${Number(dateOf(day))} ${monthName(day)} ${yearOf(day)}`;
}

/** "28 Feb 2025". */
export function formatDay(day: IsoDay): string {
  return `${Number(dateOf(day))} ${monthName(day).slice(0, 3)} ${yearOf(day)}`;
}

function monthName(day: IsoDay): string {
  return MONTHS[Number(monthOf(day)) - 1] ?? monthOf(day);
}

/* "2025-02-28": every part has its place. */

function yearOf(day: IsoDay): string {
  return day.slice(0, 4);
}

function monthOf(day: IsoDay): string {
  return day.slice(5, 7);
}

function dateOf(day: IsoDay): string {
  return day.slice(8, 10);
}
