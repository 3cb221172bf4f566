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

/** By the code of a text's first character, 1 where it's a plain letter or digit with which none of them begins. */
const SAYS = Uint8Array.from({ length: 128 }, (_, code) =>
  /[\da-z]/iu.test(String.fromCharCode(code)) &&
  ![...PLACEHOLDERS].some((text) => text.startsWith(String.fromCharCode(code).toLowerCase()))
    ? 1
    : 0
);

/** Whether a cell says something, as most do: its first character tells. False where more has to be looked at. */
export function isPlainlySaid(value: CellValue | undefined): boolean {
  return typeof value === "string" && SAYS[value.charCodeAt(0)] === 1;
}

/**
 * Whether a cell that should say something doesn't: it's blank, or holds a dash, a question mark or
 * words such as "TBC" and "N/A". An error of Excel's isn't that; it has a finding of its own.
 */
export function isUnsaid(value: CellValue): boolean {
  if (value === "") return true;
  if (typeof value !== "string" || isPlainlySaid(value) || isCellError(value)) return false;
  const text = cellText(value);
  return text.length <= LONGEST && PLACEHOLDERS.has(comparable(text));
}
