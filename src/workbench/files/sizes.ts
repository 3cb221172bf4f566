/**
 * Widths and heights: files hold column widths in characters of the default font and row heights in points,
 * the grid holds both in pixels at 96 to the inch. The widest digit of Calibri 11, and of the fonts that
 * Excel has had by default since, is 7 pixels wide (ECMA-376 part 1, 18.3.1.13).
 */
const DIGIT = 7;

/** Excel's column width and row height where a file states none: 64 and 20 pixels. */
export const DEFAULT_COLUMN_PIXELS = 64;
export const DEFAULT_ROW_PIXELS = 20;

/** Pixels of a column whose width in the file is `width` characters. */
export function columnPixels(width: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** Characters to write for a column of `pixels`: read again, it has the same pixels. */
export function columnCharacters(pixels: number): number {
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

/** Pixels of a row of `points`. */
export function rowPixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** Points of a row of `pixels`. */
export function rowPoints(pixels: number): number {
  return (pixels * 3) / 4;
}
