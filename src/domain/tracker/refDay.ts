import type { IsoDay } from "./calendarDay";
import type { CellValue } from "./cell";
import type { DateConventions } from "./DateConventions";
import { readDueDate } from "./dueDate";

const EARLIEST: IsoDay = "2000-01-01";

/**
 * The day that Excel shows in a cell for refs, as where "1-2" was typed: of a whole number that is a day
 * from 2000 to 2099 in the workbook's date system. null for every other cell. Whether it was meant for a
 * ref, the other refs tell.
 */
export function readRefDay(
  value: CellValue | undefined,
  dates: DateConventions | undefined
): IsoDay | null {
  if (typeof value !== "number" || !Number.isInteger(value)) return null;
  const reading = readDueDate(value, dates);
  return reading.kind === "day" && reading.day >= EARLIEST ? reading.day : null;
}
