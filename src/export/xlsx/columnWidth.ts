/** A digit's width in the default font, in pixels at 96 to the inch: the unit of column widths. */
const DIGIT = 7;
/** The pixels beside the text: two on each side and the grid line. */
const PADDING = 5;
/** What is left of a column for text where letters come out a little wider than they were drawn. */
const USABLE = 0.97;

/** How much text fits beside each other in a column, in pixels at 96 to the inch. */
export function usableWidth(characters: number): number {
  return characters * DIGIT * USABLE;
}

/**
 * A column's width as files hold it: with the padding, in 256ths of a digit. Excel then shows the
 * width that was asked for. (ECMA-376 part 1, 18.3.1.13)
 */
export function storedWidth(characters: number): number {
  return Math.trunc(((characters * DIGIT + PADDING) / DIGIT) * 256) / 256;
}

/** How much text fits across columns side by side, in pixels: their padding is room there too. */
export function usableAcross(widths: readonly number[]): number {
  return usableWidth(widths.reduce((total, width) => total + storedWidth(width), 0));
}
