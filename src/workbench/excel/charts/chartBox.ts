import type { Book } from "../../book/Book";
import type { BookChart, ChartCorner } from "../../book/BookChart";
import { LAST_COLUMN, LAST_ROW } from "../../files/Area";
import { getSheet } from "../sheets/getSheet";

/** The model measures in pixels, Excel in points. */
const POINTS_PER_PIXEL = 0.75;

/** Where a chart stands on its sheet, in points from the sheet's top left corner. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart stands by the sizes that the cells under it have now. */
export function readBox(book: Book, { sheetId, from, to }: BookChart): ChartBox {
  const left = measure(book, sheetId, "column", from.column) + from.right;
  const top = measure(book, sheetId, "row", from.row) + from.down;
  return {
    left,
    top,
    width: measure(book, sheetId, "column", to.column) + to.right - left,
    height: measure(book, sheetId, "row", to.row) + to.down - top,
  };
}

/** The corners of a box, among the cells of a sheet. */
export function findCorners(
  book: Book,
  sheetId: string,
  { left, top, width, height }: ChartBox
): Pick<BookChart, "from" | "to"> {
  const at = (x: number, y: number): ChartCorner => {
    const [column, right] = find(book, sheetId, "column", x);
    const [row, down] = find(book, sheetId, "row", y);
    return { row, column, down, right };
  };
  return { from: at(left, top), to: at(left + width, top + height) };
}

type Axis = "row" | "column";

/** The distance of a row or column from the sheet's edge, in points. */
function measure(book: Book, sheetId: string, axis: Axis, line: number): number {
  const size = sizes(book, sheetId, axis);
  let sum = 0;
  for (let index = 0; index < line; index++) sum += size(index);
  return sum;
}

/** The row or column at a distance from the sheet's edge, and how far into it that is. */
function find(book: Book, sheetId: string, axis: Axis, distance: number): [number, number] {
  const size = sizes(book, sheetId, axis);
  const last = axis === "row" ? LAST_ROW : LAST_COLUMN;
  let line = 0;
  let rest = distance;
  while (line < last && rest >= size(line)) {
    rest -= size(line);
    line += 1;
  }
  return [line, rest];
}

function sizes(book: Book, sheetId: string, axis: Axis): (line: number) => number {
  const sheet = getSheet(book, sheetId);
  const isShown = (line: number): boolean =>
    axis === "row"
      ? line >= sheet.getRowCount() || sheet.getRowVisible(line)
      : line >= sheet.getColumnCount() || sheet.getColVisible(line);
  return (line) =>
    isShown(line)
      ? (axis === "row" ? sheet.getRowHeight(line) : sheet.getColumnWidth(line)) * POINTS_PER_PIXEL
      : 0;
}
