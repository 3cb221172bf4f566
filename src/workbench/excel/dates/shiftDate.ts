import { numfmt } from "@univerjs/core";

/** How many days later the 1904 system begins: its day 0 is day 1462 of the 1900 system. */
export const DAYS_TO_1904 = 1462;

/**
 * The number to hand to a formatter, which knows the 1900 system alone, for a number of a workbook.
 * Spans of time ("[h]:mm") and plain numbers are the same in both systems.
 */
export function toShownSerial(value: number, pattern: string, date1904: boolean): number {
  return date1904 && showsDay(pattern) ? value + DAYS_TO_1904 : value;
}

/** The number that a workbook keeps for a date that a reader took by the 1900 system; the way back. */
export function toKeptSerial(serial: number, pattern: string, date1904: boolean): number {
  return date1904 && showsDay(pattern) ? serial - DAYS_TO_1904 : serial;
}

/** Whether a format shows a day, a month or a year. */
function showsDay(pattern: string): boolean {
  const { year, month, day } = numfmt.getFormatDateInfo(pattern);
  return year || month || day;
}
