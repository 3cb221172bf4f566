import { DAYS_TO_1904 } from "./shiftDate";

const DAY = 86_400_000;
/** 31 December 9999. */
const LATEST = 2_958_465;

/**
 * What Excel's DATE makes of a year, a month and a day: the day's number in the workbook's date system.
 * Years up to 1899 count from 1900, months and days beyond their ends run on, fractions are cut off.
 * undefined for what no workbook can count, which in a cell is #NUM!.
 */
export function serialOfDate(
  year: number,
  month: number,
  day: number,
  date1904: boolean
): number | undefined {
  const [years, months, days] = [year, month, day].map(Math.trunc) as [number, number, number];
  if (years < 0) return undefined;
  const time = Date.UTC(years < 1900 ? years + 1900 : years, months - 1, days);
  const since1970 = time / DAY;
  const serial = since1970 + 25_569;
  // The 1900 system has a 29 February 1900 that never was.
  const in1900 = serial < 61 ? serial - 1 : serial;
  if (!(in1900 >= 0 && in1900 <= LATEST)) return undefined;
  if (!date1904) return in1900;
  return in1900 >= DAYS_TO_1904 ? in1900 - DAYS_TO_1904 : undefined;
}
