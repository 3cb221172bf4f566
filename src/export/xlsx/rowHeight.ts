import type { SheetCell } from "../../domain/sheets/SheetContent";
import { usableAcross, usableWidth } from "./columnWidth";
import { countLines } from "./countLines";
import { drawnText } from "./drawnText";
import { FONT_SIZE } from "./lookStyles";
import { runsOver } from "./runsOver";

/** The height of a row of one line in the default font, in points. */
export const ONE_LINE = 15;
/** The greatest height that Excel allows, in points. */
const HIGHEST = 409;
/** A line's height as a multiple of the letter size: Excel gives 15 points to a line of 11. */
const LINE_SPACING = ONE_LINE / FONT_SIZE;
/** Room above and below a header's words, in points. */
const HEADER_PADDING = 6;

/**
 * The height that a row needs for all of its wrapped texts to be seen, in points. It is an
 * estimate from the font's measures, rather too high than too low; past Excel's greatest height
 * the rest of a text is only seen in the cell itself.
 *
 * @param widths the columns' widths, in characters of the default font
 */
export function rowHeight(row: readonly SheetCell[], widths: readonly number[]): number {
  const across = runsOver(row, widths);
  const heights = row.map((cell, column) =>
    cellHeight(cell, across ? usableAcross(widths) : usableWidth(widths[column] ?? 0), across)
  );
  return Math.min(HIGHEST, Math.max(ONE_LINE, ...heights));
}

/** The height of one cell's text, wrapped into `width` pixels where it is wrapped. */
function cellHeight(cell: SheetCell, width: number, across: boolean): number {
  const drawn = drawnText(cell);
  if (drawn === null) return 0;
  const lines =
    drawn.wrapped || across ? countLines(drawn.text, width, drawn) : drawn.text.split("\n").length;
  const padding = cell.look === "header" ? HEADER_PADDING : 0;
  return Math.ceil(lines * drawn.size * LINE_SPACING) + padding;
}
