import { numfmt } from "@univerjs/core";
import type { CellScalar } from "./readCell";

/** What a cell shows: its value in its number format. What doesn't fit the column isn't cut to ####. */
export function formatText(value: CellScalar, pattern: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return pattern === "@"
    ? String(value)
    : numfmt.format(pattern, value, { throws: false, locale: "en-US" });
}
