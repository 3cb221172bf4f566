/** The most characters that a cell of Excel's holds, in UTF-16 units. */
export const LONGEST_TEXT = 32767;

/**
 * What XML 1.0 has no place for: control characters but tab and line feed, halves of surrogate
 * pairs, and the two non-characters at the end of the basic plane. (XML 1.0, production 2)
 */
// eslint-disable-next-line no-control-regex -- these are the characters that the rule warns of
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\p{Cs}\ufffe\uffff]/gu;

/**
 * The underscore that begins what a spreadsheet would read as an escaped character: "_x0041_" is
 * shown as "A". (ECMA-376 part 1, 22.9.2.19, ST_Xstring)
 */
const ESCAPE_START = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/** Takes out what XML forbids, with every kind of line end as a line feed. */
export function dropForbidden(text: string): string {
  return text.replace(/\r\n?/gu, "\n").replace(FORBIDDEN, "");
}

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
