import { percentFormat } from "../domain/sheets/percentFormat";
import type { SheetCell } from "../domain/sheets/SheetContent";
import { eachRange, type OneOrMore } from "./eachRange";
import { findAreas, type CellArea } from "./findAreas";
import { setNumberFormat } from "./setNumberFormat";
import { LINE_COLOUR, LOOKS, type LookFormat } from "./looks";
import { pauseQueueing } from "./pauseQueueing";

/** What most cells of a block have: text stays as it is. */
const TEXT_FORMAT = "@";

/** From so many rectangles of a format in the same columns on, their cells' formats are told one by one. */
const MANY = 8;

type Rows = readonly (readonly SheetCell[])[];

/** A cell of a sheet; both count from 0. */
type Corner = Pick<CellArea, "row" | "column">;

const FIRST_CELL: Corner = { row: 0, column: 0 };

/** From its place among the rows to that on the sheet. */
function moveArea(area: CellArea, { row, column }: Corner): CellArea {
  return { ...area, row: row + area.row, column: column + area.column };
}

/**
 * Queues the number formats of rows of a block. A status shows its mark before its words.
 *
 * @param corner the cell in which they begin
 */
export function writeNumberFormats(sheet: Excel.Worksheet, rows: Rows, corner = FIRST_CELL): void {
  const width = rows[0]?.length ?? 0;
  setNumberFormat(
    rangeOf(sheet, { ...corner, rowCount: rows.length, columnCount: width }),
    TEXT_FORMAT
  );
  const byColumns = new Map<string, [string, CellArea][]>();
  const others = findAreas(rows, (cell) => {
    const format = numberFormatOf(cell);
    return format === TEXT_FORMAT ? null : format;
  });
  for (const [format, areas] of others) {
    for (const area of areas) {
      const key = `${area.column} ${area.columnCount}`;
      const those = byColumns.get(key);
      if (those === undefined) byColumns.set(key, [[format, area]]);
      else those.push([format, area]);
    }
  }
  for (const areas of byColumns.values()) {
    if (areas.length >= MANY) tellNumberFormats(sheet, rows, areas, corner);
    else
      for (const [format, area] of areas)
        setNumberFormat(rangeOf(sheet, moveArea(area, corner)), format);
  }
}

function rangeOf(
  sheet: Excel.Worksheet,
  { row, column, rowCount, columnCount }: CellArea
): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rowCount, columnCount);
}

/** The format of each cell, in the columns of these rectangles from the first of them to the last. */
function tellNumberFormats(
  sheet: Excel.Worksheet,
  rows: Rows,
  areas: readonly (readonly [string, CellArea])[],
  corner: Corner
): void {
  const first = areas.reduce((least, [, { row }]) => Math.min(least, row), Infinity);
  const end = areas.reduce((most, [, { row, rowCount }]) => Math.max(most, row + rowCount), 0);
  const [, { column, columnCount }] = areas[0] ?? ["", { column: 0, columnCount: 0 }];
  const area = { row: first, column, rowCount: end - first, columnCount };
  rangeOf(sheet, moveArea(area, corner)).numberFormat = rows
    .slice(first, end)
    .map((cells) => cells.slice(column, column + columnCount).map(numberFormatOf));
}

/** In a cell that holds text, a formula would be text too. */
function numberFormatOf({ look, status, decimals, formula }: SheetCell): string {
  if (decimals !== undefined) return percentFormat(decimals);
  if (status) return `"${status.mark} "@`;
  const { numberFormat } = LOOKS[look];
  return numberFormat === TEXT_FORMAT && formula !== undefined ? "General" : numberFormat;
}

/**
 * Queues the formats of rows of a block, number formats aside: by look, so that many rows cost no more
 * than where their statuses stand. The window gets its turn meanwhile where they are many.
 *
 * @param corner the cell in which they begin
 */
export async function formatBlock(
  sheet: Excel.Worksheet,
  rows: Rows,
  corner = FIRST_CELL
): Promise<void> {
  const each = (areas: readonly CellArea[], act: (range: OneOrMore) => void): void => {
    eachRange(
      sheet,
      areas.map((area) => moveArea(area, corner)),
      act
    );
  };
  for (const [look, areas] of findAreas(rows, ({ look }) => (look === "blank" ? null : look)))
    each(areas, ({ format }) => {
      applyLook(format, LOOKS[look]);
    });
  await pauseQueueing(rows.length);
  // After the looks, whose inks and fills a status has its own instead of.
  for (const [status, areas] of findAreas(rows, (cell) => cell.status ?? null))
    each(areas, ({ format }) => {
      format.font.color = status.ink;
      format.fill.color = status.fill;
    });
  for (const areas of findAreas(rows, ({ look }) => LOOKS[look].lines ?? null).values()) {
    await pauseQueueing(rows.length);
    drawLines(areas, each);
  }
}

function applyLook(format: Excel.RangeFormat, look: LookFormat): void {
  const { font } = format;
  if (look.size !== undefined) font.size = look.size;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.ink !== undefined) font.color = look.ink;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.lines === true) format.verticalAlignment = look.middle === true ? "Center" : "Top";
}

/** Lines around every cell. What has no rows or columns within it isn't asked to draw between them. */
function drawLines(
  areas: readonly CellArea[],
  each: (areas: readonly CellArea[], act: (range: OneOrMore) => void) => void
): void {
  const draw = (wanted: readonly CellArea[], edges: readonly Excel.BorderIndex[]): void => {
    each(wanted, ({ format: { borders } }) => {
      for (const edge of edges) {
        const border = borders.getItem(edge);
        border.style = "Continuous";
        border.color = LINE_COLOUR;
      }
    });
  };
  const { edgeTop, edgeBottom, edgeLeft, edgeRight, insideHorizontal, insideVertical } =
    Excel.BorderIndex;
  draw(areas, [edgeTop, edgeBottom, edgeLeft, edgeRight]);
  draw(
    areas.filter(({ rowCount }) => rowCount > 1),
    [insideHorizontal]
  );
  draw(
    areas.filter(({ columnCount }) => columnCount > 1),
    [insideVertical]
  );
}
