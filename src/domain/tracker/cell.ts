/**
 * What one cell holds, as Excel hands it over: text, a number (dates are serial numbers) or a
 * boolean. A blank cell is "". A formula shows its result; an error its text, such as "#N/A".
 */
export type CellValue = string | number | boolean;

/** Zero-width spaces and the byte order mark aren't white space to a regular expression. */
const SPACES = /[\s\u200b\ufeff]+/gu;
const SPACE = 32;
const TILDE = 126;

/** The cell's text with every kind of space folded into one and none at the ends. Blank is "". */
export function cellText(value: CellValue | undefined): string {
  if (value === undefined || value === "") return "";
  const text = typeof value === "string" ? value : formatPlain(value);
  return isTidy(text) ? text : text.replace(SPACES, " ").trim();
}

/** Whether a text is of plain letters and single spaces between words; most are, and need no work. */
function isTidy(text: string): boolean {
  let last = SPACE;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= SPACE ? code !== SPACE || last === SPACE : code > TILDE) return false;
    last = code;
  }
  return last !== SPACE;
}

/** The cell's text with its line breaks kept, for the long texts that people read. */
export function paragraphText(value: CellValue | undefined): string {
  if (typeof value !== "string" || !value.includes("\n")) return cellText(value);
  return value
    .split(/\r\n|\r|\n/u)
    .map((line) => cellText(line))
    .join("\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

/** Whether nothing can be read in the cell: it is empty or holds spaces only. */
export function isBlank(value: CellValue | undefined): boolean {
  if (value === undefined || value === "") return true;
  if (typeof value !== "string") return false;
  // Mostly the first character tells.
  const first = value.charCodeAt(0);
  return !(first > SPACE && first <= TILDE) && cellText(value) === "";
}

/**
 * The form of a text in which spellings are compared: lower case, with everything but letters
 * and digits taken as a space. "On-Track " and "on track" are one.
 */
export function comparable(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Booleans as Excel shows them. */
function formatPlain(value: number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}
