/** The highest number that a report can have. */
export const MOST_REPORT_NUMBER = 9999;

/** Whether a number can be a report's: whole, from 1. */
export function isReportNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= MOST_REPORT_NUMBER;
}

/**
 * A report's number as typed.
 *
 * @returns null for a blank, undefined for a text that is no report's number
 */
export function readReportNumber(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  return /^\d+$/u.test(typed) && isReportNumber(Number(typed)) ? Number(typed) : undefined;
}
