import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import type { Area } from "../../files/Area";
import { LAST_COLUMN, LAST_ROW } from "../../files/Area";
import { areSame, bound } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { findUsedArea, hasContent } from "./findUsedArea";
import { getSheet } from "../sheets/getSheet";

/** One step in each of Excel.KeyboardDirection. */
const STEPS: Record<string, readonly [down: number, right: number]> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** The filled cells around an area up to blank rows and columns: what Ctrl+A takes first. */
export function findRegion(book: Book, area: SheetArea): Area {
  let region: Area = area;
  for (;;) {
    const around = {
      sheetId: area.sheetId,
      startRow: Math.max(0, region.startRow - 1),
      startColumn: Math.max(0, region.startColumn - 1),
      endRow: Math.min(LAST_ROW, region.endRow + 1),
      endColumn: Math.min(LAST_COLUMN, region.endColumn + 1),
    };
    const used = findUsedArea(book, around, true);
    const next = used ? bound(region, used) : region;
    if (areSame(next, region)) return region;
    region = next;
  }
}

/**
 * The cell to which Ctrl and an arrow key go from a cell: the last filled one before a blank, or over blanks to the
 * next filled one, or the sheet's edge.
 *
 * @throws HostError InvalidArgument for another direction than Up, Down, Left, Right
 */
export function findEdge(
  book: Book,
  sheetId: string,
  from: { row: number; column: number },
  direction: string
): { row: number; column: number } {
  const step = STEPS[direction];
  if (!step) throw new HostError("InvalidArgument", `"${direction}" is no direction.`);
  const matrix = getSheet(book, sheetId).getCellMatrix();
  const isFilled = ({ row, column }: { row: number; column: number }): boolean => {
    const cell = matrix.getValue(row, column);
    return cell !== null && cell !== undefined && hasContent(cell);
  };
  const move = ({ row, column }: { row: number; column: number }) => ({
    row: row + step[0],
    column: column + step[1],
  });
  const isInside = ({ row, column }: { row: number; column: number }): boolean =>
    row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN;
  let at = from;
  const next = move(at);
  if (!isInside(next)) return at;
  const goesAlong = isFilled(at) && isFilled(next);
  for (at = next; isInside(move(at)); at = move(at)) {
    if (goesAlong ? !isFilled(move(at)) : isFilled(at)) return at;
  }
  return at;
}
