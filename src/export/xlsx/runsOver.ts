import type { SheetCell } from "../../domain/sheets/SheetContent";
import { usableAcross } from "./columnWidth";
import { drawnText } from "./drawnText";
import { measureText } from "./textWidth";

/**
 * Whether a row is one line of text, such as a headline, that is longer than the sheet is wide. On
 * paper it would be cut off at the table's right edge: it has to be wrapped over all columns.
 *
 * @param widths the columns' widths, in characters of the default font
 */
export function runsOver(row: readonly SheetCell[], widths: readonly number[]): boolean {
  const [first, ...others] = row;
  if (first === undefined || others.some(({ look }) => look !== "blank")) return false;
  const drawn = drawnText(first);
  if (drawn === null || drawn.wrapped) return false;
  const longest = Math.max(...drawn.text.split("\n").map((line) => measureText(line, drawn)));
  return longest > usableAcross(widths);
}
