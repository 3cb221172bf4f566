import { cellText, comparable, type CellValue } from "../tracker/cell";
import { isCellError } from "../tracker/cellError";

/** What people enter where there's nothing to say yet; without case and punctuation. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  "",
  "n a",
  "na",
  "nil",
  "none",
  "not applicable",
  "tba",
  "tbc",
  "tbd",
  "to be advised",
  "to be agreed",
  "to be confirmed",
  "to be determined",
  "unknown",
]);

/** Longer texts are none of them, and needn't be looked up. */
const LONGEST = 24;

/**
 * Whether a cell that should say something doesn't: it's blank, or holds a dash, a question mark or
 * words such as "TBC" and "N/A". An error of Excel's isn't that; it has a finding of its own.
 */
export function isUnsaid(value: CellValue): boolean {
  if (value === "") return true;
  if (isCellError(value)) return false;
  const text = cellText(value);
  return text.length <= LONGEST && PLACEHOLDERS.has(comparable(text));
}
