import type { Cell, MergeRange, WriteSheet } from "hucre";
import type { SheetCell, SheetContent } from "../../domain/sheets/SheetContent";
import { cellStyle } from "./cellStyle";
import { storedWidth } from "./columnWidth";
import { pageLayout } from "./pageLayout";
import { rowHeight } from "./rowHeight";
import { runsOver } from "./runsOver";
import { placeChart } from "./sheetChart";
import { toCellValue } from "./toCellValue";

/** How a line that is too long for the sheet is set over all of its columns. */
const ACROSS = { vertical: "top", wrapText: true } as const;

/**
 * A sheet's content in the library's terms: values, styles, widths, heights, frozen header, page.
 *
 * @param title what the page's foot says on the left
 */
export function toWriteSheet(content: SheetContent, title: string): WriteSheet {
  const { name, rows, columnWidths, headerRow, chart } = content;
  const longLines = rows.flatMap((row, rowAt) => (runsOver(row, columnWidths) ? [rowAt] : []));
  const cells = rows.flatMap((row, rowAt) =>
    row.flatMap((cell, columnAt): [string, Partial<Cell>][] => {
      const written = toCell(cell, longLines.includes(rowAt));
      return written === null ? [] : [[`${rowAt},${columnAt}`, written]];
    })
  );
  return {
    name,
    columns: columnWidths.map((width) => ({ width: storedWidth(width) })),
    cells: new Map(cells),
    rowDefs: new Map(rows.map((row, rowAt) => [rowAt, { height: rowHeight(row, columnWidths) }])),
    merges:
      columnWidths.length > 1 ? longLines.map((rowAt) => wholeRow(rowAt, columnWidths.length)) : [],
    freezePane: { rows: headerRow + 1 },
    view: { showGridLines: false },
    ...(chart && { charts: [placeChart(content, chart)] }),
    ...pageLayout(title, content),
  };
}

/** null for a cell that holds nothing and looks like nothing: it isn't written at all. */
function toCell(cell: SheetCell, across: boolean): Partial<Cell> | null {
  const style = cellStyle(cell);
  if (style === null) return null;
  return { ...toCellValue(cell.value), style: across ? { ...style, alignment: ACROSS } : style };
}

function wholeRow(rowAt: number, columns: number): MergeRange {
  return { startRow: rowAt, startCol: 0, endRow: rowAt, endCol: columns - 1 };
}
