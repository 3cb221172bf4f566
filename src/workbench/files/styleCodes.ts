/**
 * The spreadsheet's codes for what files name in words. Each list's index is the code; undefined where a code
 * has no word in files.
 */
export const HORIZONTAL = [
  "general",
  "left",
  "center",
  "right",
  "justify",
  undefined,
  "distributed",
] as const;
export const VERTICAL = [undefined, "top", "center", "bottom"] as const;
export const BORDERS = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
] as const;

/** The spreadsheet's codes for wrapped text, double underline and raised or lowered text. */
export const WRAPPED = 3;
export const DOUBLE_LINE = 10;
export const SUBSCRIPT = 2;
export const SUPERSCRIPT = 3;

/** How far one step of indentation moves text, in pixels: three spaces of the default font. */
export const INDENT_PIXELS = 9;

/** The code of a word in one of the lists; undefined for a word that isn't in it. */
export function findCode(
  list: readonly (string | undefined)[],
  word: string | undefined
): number | undefined {
  const code = word === undefined ? -1 : list.indexOf(word);
  return code === -1 ? undefined : code;
}
