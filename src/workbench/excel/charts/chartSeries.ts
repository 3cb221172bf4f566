import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import type { ChartSeries } from "../../book/BookChart";
import type { Area } from "../../files/Area";
import { countColumns, countRows } from "../area/geometry";
import { formatAddress } from "../area/sheetAddress";
import type { SheetArea } from "../area/SheetArea";
import type { CellScalar } from "../cells/readCell";
import { readValue } from "../cells/readValue";
import { absoluteReference } from "../names/absoluteReference";

/** The accents of Excel's own theme, which the series take in turn. */
const ACCENTS = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** The colour that the series of this index, from 0, begins with. */
export function pickColor(index: number): string {
  return ACCENTS[index % ACCENTS.length] ?? "#4472C4";
}

/**
 * The series that a chart makes of cells: by rows or by columns, "Auto" by the shorter side. A first row or column of
 * texts, or one whose corner is blank, gives names and categories.
 *
 * @param before - the series that were there: their looks stay
 * @throws HostError InvalidArgument for a word that is none of Excel's
 */
export function listSeries(
  book: Book,
  area: SheetArea,
  seriesBy: unknown,
  before: readonly ChartSeries[] = []
): ChartSeries[] {
  const byColumns = readDirection(seriesBy, area);
  const [hasNames, hasCategories] = findHeaders(book, area, byColumns);
  const body: Area = {
    startRow: area.startRow + Number(byColumns ? hasNames : hasCategories),
    startColumn: area.startColumn + Number(byColumns ? hasCategories : hasNames),
    endRow: area.endRow,
    endColumn: area.endColumn,
  };
  const refer = (part: Partial<Area>): string =>
    absoluteReference(formatAddress(book, { ...body, sheetId: area.sheetId, ...part }));
  const { startRow, startColumn } = area;
  const [first, last] = byColumns
    ? [body.startColumn, body.endColumn]
    : [body.startRow, body.endRow];
  const categories = byColumns
    ? refer({ startColumn, endColumn: startColumn })
    : refer({ startRow, endRow: startRow });
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const line = first + index;
    const across = byColumns
      ? { startColumn: line, endColumn: line }
      : { startRow: line, endRow: line };
    const head = byColumns
      ? { startRow, endRow: startRow }
      : { startColumn, endColumn: startColumn };
    const { color, labels } = before[index] ?? { color: pickColor(index) };
    return {
      nameAt: hasNames ? refer({ ...across, ...head }) : undefined,
      categories: hasCategories ? categories : undefined,
      values: refer(across),
      color,
      labels,
    };
  });
}

function readDirection(seriesBy: unknown, area: Area): boolean {
  if ((seriesBy ?? "Auto") === "Auto") return countRows(area) >= countColumns(area);
  if (seriesBy === "Columns" || seriesBy === "Rows") return seriesBy === "Columns";
  throw new HostError("InvalidArgument", `Series can't be made by "${String(seriesBy)}".`);
}

/** Whether the first line across gives the series' names, and the first line along the categories. */
function findHeaders(book: Book, area: SheetArea, byColumns: boolean): [boolean, boolean] {
  const { sheetId, startRow, startColumn, endRow, endColumn } = area;
  const read = (row: number, column: number): CellScalar => readValue(book, sheetId, row, column);
  const top = Array.from({ length: countColumns(area) - 1 }, (_, index) =>
    read(startRow, startColumn + 1 + index)
  );
  const side = Array.from({ length: countRows(area) - 1 }, (_, index) =>
    read(startRow + 1 + index, startColumn)
  );
  const corner = read(startRow, startColumn);
  const isHead = (cells: readonly CellScalar[], other: readonly CellScalar[]): boolean =>
    other.length > 0 &&
    (cells.length === 0
      ? typeof corner === "string" && other.some((cell) => typeof cell === "number")
      : corner === "" || cells.some((cell) => typeof cell === "string" && cell !== ""));
  const hasTop = endRow > startRow && isHead(top, side);
  const hasSide = endColumn > startColumn && isHead(side, top);
  return byColumns ? [hasTop, hasSide] : [hasSide, hasTop];
}
