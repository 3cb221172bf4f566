import { dropForbidden } from "../text/dropForbidden";

/** The most characters that a cell of Excel's holds, in UTF-16 units. */
export const LONGEST_TEXT = 32767;

/**
 * The underscore that begins what a spreadsheet would read as an escaped character: "_x0041_" is
 * shown as "A". (ECMA-376 part 1, 22.9.2.19, ST_Xstring)
 */
const ESCAPE_START = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/**
 * A text as it is shown in a cell: without what XML forbids, and no longer than a cell holds. A
 * text that had to be cut ends in "…".
 */
export function fitText(text: string): string {
  const clean = dropForbidden(text);
  if (clean.length <= LONGEST_TEXT) return clean;
  // The cut may fall inside a surrogate pair; its half goes.
  return dropForbidden(clean.slice(0, LONGEST_TEXT - 1)) + "…";
}

/** A shown text as it is stored in a cell: what looks like an escaped character is kept as it is. */
export function escapeText(shown: string): string {
  return shown.replace(ESCAPE_START, "_x005F_");
}
