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

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const LETTER_A = 97;
const LETTER_Z = 122;
const LETTER_N = 110;
const LETTER_T = 116;
const LETTER_U = 117;
const LAST_ASCII = 127;

/** Whether a text may be one of them by how it begins: with one of their letters, or no plain letter or digit. */
function mayBePlaceholder(text: string): boolean {
  const code = text.charCodeAt(0);
  const isDigit = code >= DIGIT_0 && code <= DIGIT_9;
  // The lower case of a letter of the alphabet.
  const letter = code | 32;
  const isLetter = code <= LAST_ASCII && letter >= LETTER_A && letter <= LETTER_Z;
  return isLetter ? letter === LETTER_N || letter === LETTER_T || letter === LETTER_U : !isDigit;
}

/**
 * Whether a cell that should say something doesn't: it's blank, or holds a dash, a question mark or
 * words such as "TBC" and "N/A". An error of Excel's isn't that; it has a finding of its own.
 */
export function isUnsaid(value: CellValue): boolean {
  if (value === "") return true;
  if (typeof value !== "string" || !mayBePlaceholder(value) || isCellError(value)) return false;
  const text = cellText(value);
  return text.length <= LONGEST && PLACEHOLDERS.has(comparable(text));
}
