import { numfmt } from "@univerjs/core";
import { toShownSerial } from "../dates/shiftDate";
import type { CellScalar } from "./readCell";

/**
 * What a cell shows: its value in its number format. What doesn't fit the column isn't cut to ####.
 *
 * @param date1904 - the workbook counts days from 1904
 */
export function formatText(value: CellScalar, pattern: string, date1904: boolean): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return pattern === "@"
    ? String(value)
    : numfmt.format(pattern, toShownSerial(value, pattern, date1904), {
        throws: false,
        locale: "en-US",
      });
}
