import { dayFromSerial, formatDay, serialFromDay } from "./calendarDay";
import { cellText, type CellValue } from "./cell";
import type { HeaderReader } from "./headerReader";

/** The days that a report can be of. */
const EARLIEST = serialFromDay("2000-01-01");
const LATEST = serialFromDay("2099-12-31");

/**
 * The lower of two header rows, with dates of Excel's as text where they are headers: under a group
 * that is a RAG, 45658 is "1 Jan 2025". That holds where each number under the group is a day from 2000
 * to 2099; every other cell stays as it is. Days are told by the 1900 system: which is later doesn't
 * depend on it.
 *
 * @param upper the group header, cell by cell
 * @param lower the row below it, cell by cell
 */
export function nameDays(
  upper: readonly CellValue[],
  lower: readonly CellValue[],
  reader: HeaderReader
): readonly CellValue[] {
  if (!lower.some((cell) => typeof cell === "number")) return lower;
  const named = [...lower];
  for (let start = 0; start < lower.length;) {
    let end = start + 1;
    while (end < lower.length && cellText(upper[end]) === "") end++;
    const numbers = lower.slice(start, end).filter((cell) => typeof cell === "number");
    if (isRag(upper[start], reader) && numbers.every(isDay)) {
      for (let column = start; column < end; column++) {
        const cell = lower[column];
        if (typeof cell === "number") named[column] = formatDay(dayFromSerial(cell));
      }
    }
    start = end;
  }
  return named;
}

function isRag(cell: CellValue | undefined, reader: HeaderReader): boolean {
  return (
    typeof cell === "string" &&
    reader.meaningsOf(cellText(cell)).some(({ field }) => field === "status")
  );
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= EARLIEST && value <= LATEST;
}
