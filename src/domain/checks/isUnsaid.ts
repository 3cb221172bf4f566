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

const LETTER_A = 97;
const LETTER_Z = 122;
const LAST_ASCII = 127;

/** What a text's first character tells. */
const SAYS = 1;
const MAY_SAY = 2;
const FIRSTS = new Uint8Array(LAST_ASCII + 1);
/** With which letters those go on that begin with a letter, a bit each; all bits for any other character. */
const SECONDS = new Int32Array(LAST_ASCII + 1).fill(-1);
for (const first of "0123456789abcdefghijklmnopqrstuvwxyz") {
  const own = [...PLACEHOLDERS].filter((text) => text.startsWith(first));
  for (const code of [first, first.toUpperCase()].map((each) => each.charCodeAt(0))) {
    FIRSTS[code] = own.length === 0 ? SAYS : MAY_SAY;
    SECONDS[code] = own.reduce((bits, text) => bits | bitOf(text.charCodeAt(1)), 0);
  }
}

/** The bit of a letter of the alphabet; 0 for another character. */
function bitOf(code: number): number {
  const small = code | 32;
  return small >= LETTER_A && small <= LETTER_Z ? 1 << (small - LETTER_A) : 0;
}

/**
 * Whether a cell says something, as most do and as is seen at once: by its first letter it's none of the
 * placeholders, nor an error of Excel's. False where more has to be looked at.
 */
export function isPlainlySaid(value: CellValue | undefined): boolean {
  // A character beyond a text's end is slow to ask for.
  return typeof value === "string" && value.length > 0 && FIRSTS[value.charCodeAt(0)] === SAYS;
}

/** Whether a text goes on as none of the placeholders does, which begins with a letter that one of them has. */
function goesOn(text: string): boolean {
  const second = text.length > 1 ? bitOf(text.charCodeAt(1)) : 0;
  return second !== 0 && ((SECONDS[text.charCodeAt(0)] ?? -1) & second) === 0;
}

/**
 * Whether a cell that should say something doesn't: it's blank, or holds a dash, a question mark or
 * words such as "TBC" and "N/A". An error of Excel's isn't that; it has a finding of its own.
 */
export function isUnsaid(value: CellValue): boolean {
  if (value === "") return true;
  if (typeof value !== "string" || isPlainlySaid(value) || goesOn(value)) return false;
  if (isCellError(value)) return false;
  const text = cellText(value);
  return text.length <= LONGEST && PLACEHOLDERS.has(comparable(text));
}
