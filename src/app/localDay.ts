import type { IsoDay } from "../domain/tracker/dueDate";

/** The day of a moment, where the user is. */
export function localDay(moment: Date): IsoDay {
  const two = (part: number): string => String(part).padStart(2, "0");
  return [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
}
