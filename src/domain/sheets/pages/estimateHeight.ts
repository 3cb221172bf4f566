import type { CellLook, SheetCell } from "../SheetContent";

/** Letter sizes in points, where they aren't the usual one. */
const SIZES: Readonly<Partial<Record<CellLook, number>>> = { title: 16, note: 10, header: 9 };
const USUAL_SIZE = 11;
/** Looks whose texts go on beside their cell instead of being wrapped in it. */
const UNWRAPPED: ReadonlySet<CellLook> = new Set(["title", "subtitle", "note", "heading", "text"]);
/** A line's height as a multiple of the letters': Excel gives 15 points to letters of 11. */
const LINE = 15 / USUAL_SIZE;
/** Room above and below a header's words, in points. */
const HEADER_PADDING = 6;
/** How many letters fit where a column is a digit wide: a little fewer than do, so that no row is taken for too low. */
const LETTERS = 0.95;

/**
 * About how high a row is with its texts wrapped, in points; rather too high than too low.
 *
 * @param widths the columns' widths, in characters of the default font
 */
export function estimateHeight(row: readonly SheetCell[], widths: readonly number[]): number {
  const all = widths.reduce((sum, width) => sum + width, 0);
  return Math.max(
    USUAL_SIZE * LINE,
    ...row.map(({ value, look }, at) => {
      const size = SIZES[look] ?? USUAL_SIZE;
      const width = UNWRAPPED.has(look) ? all : (widths[at] ?? 0);
      const lines = countLines(String(value), (width * LETTERS * USUAL_SIZE) / size);
      return lines * size * LINE + (look === "header" ? HEADER_PADDING : 0);
    })
  );
}

/** How many lines a text takes, wrapped at spaces; a word longer than a line takes as many as it needs. */
function countLines(text: string, letters: number): number {
  const room = Math.max(1, Math.floor(letters));
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let left = 0;
    for (const { length } of paragraph.split(" ")) {
      if (length < left) {
        left -= length + 1;
        continue;
      }
      const own = Math.max(1, Math.ceil(length / room));
      lines += own;
      left = own * room - length;
    }
  }
  return lines;
}
