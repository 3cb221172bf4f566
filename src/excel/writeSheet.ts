import { printBlock } from "../domain/sheets/blockPrint";
import { PAGE_MARGINS } from "../domain/sheets/pages/page";
import { entryOf, fillRow, type SheetCell, type SheetContent } from "../domain/sheets/SheetContent";
import type { SheetChange } from "../app/WorkbookPort";
import { findAreas } from "./findAreas";
import { formatBlock, writeNumberFormats } from "./formatBlock";
import { copyBlock, type StagedBlock } from "./stageBlocks";
import { writeChart } from "./writeChart";
import { BLOCK_NAME, printKey } from "./ourNames";
import { pauseQueueing } from "./pauseQueueing";
import type { PortMemory } from "./PortMemory";
import { writePages } from "./printedPages";

/** Excel measures columns in points; a character of the default font is 7 pixels, and 5 are margin. */
const POINTS_PER_PIXEL = 0.75;
const CHARACTER_PIXELS = 7;
const MARGIN_PIXELS = 5;

/**
 * Queues the writing of one of our sheets, in place: the block is overwritten, never the sheet
 * deleted, so links to it and undo keep working. When the block grows, rows or columns are
 * inserted at its end, so that what a user put below or beside it moves along; when it shrinks,
 * what is left over is blanked. The window gets its turn meanwhile where the rows are many.
 *
 * @param staged what is copied from the passage sheet; null: the cells are written
 * @returns the sheet
 */
export async function writeSheet(
  workbook: Excel.Workbook,
  change: SheetChange,
  memory: PortMemory,
  staged: StagedBlock | null
): Promise<Excel.Worksheet> {
  const { content, before } = change;
  const known = before.kind === "ours" ? before.entries : null;
  const sheet = known
    ? workbook.worksheets.getItem(content.name)
    : workbook.worksheets.add(content.name);
  const width = content.columnWidths.length;
  if (known) growBlock(sheet, known.length, known[0]?.length ?? 0, content);

  const rows = rowsToWrite(change);
  const block = sheet.getRangeByIndexes(0, 0, rows.length, rows[0]?.length ?? width);
  // Named first: should Excel stop part of the way, the sheet is known as ours and can be rewritten.
  nameBlock(sheet, block, content.looks, known !== null);
  if (known) block.clear("Formats");
  const entries = rows.map((cells) => cells.map(entryOf));
  if (staged === null) {
    writeNumberFormats(sheet, rows);
    block.values = entries;
    await pauseQueueing(rows.length);
    await formatBlock(sheet, rows);
  } else {
    copyBlock(workbook, staged, block);
    writeFormulas(sheet, rows);
  }
  await pauseQueueing(rows.length);
  workbook.settings.add(printKey(content.name), printBlock(entries));

  if (!known) layOutSheet(sheet, content);
  sheet.freezePanes.freezeRows(content.headerRow + 1);
  sheet.pageLayout.setPrintTitleRows(`${content.headerRow + 1}:${content.headerRow + 1}`);
  sheet.getRange(`1:${content.rows.length}`).format.autofitRows();
  writePages(workbook, sheet, content, memory, !known);
  // Last of all: it's laid below what is there then.
  writeChart(sheet, change);
  return sheet;
}

/** Makes room at the end of the block for rows and columns that it didn't have. */
function growBlock(
  sheet: Excel.Worksheet,
  rowCount: number,
  columnCount: number,
  content: SheetContent
): void {
  const moreRows = content.rows.length - rowCount;
  if (moreRows > 0) {
    sheet.getRangeByIndexes(rowCount, 0, moreRows, 1).getEntireRow().insert("Down");
  }
  const moreColumns = content.columnWidths.length - columnCount;
  if (moreColumns > 0) {
    sheet.getRangeByIndexes(0, columnCount, 1, moreColumns).getEntireColumn().insert("Right");
  }
}

/** The rows that a change writes: the content's, with blanks where the block was larger before. */
export function rowsToWrite({ content, before }: SheetChange): SheetCell[][] {
  const known = before.kind === "ours" ? before.entries : [];
  const width = Math.max(content.columnWidths.length, known[0]?.length ?? 0);
  const missing = Math.max(0, known.length - content.rows.length);
  return [...content.rows, ...Array.from({ length: missing }, () => [])].map((cells) =>
    fillRow(cells, width)
  );
}

/** Queues the formulas of cells that have values by now. */
function writeFormulas(sheet: Excel.Worksheet, rows: readonly (readonly SheetCell[])[]): void {
  const [areas = []] = findAreas(rows, ({ formula }) =>
    formula === undefined ? null : true
  ).values();
  for (const { row, column, rowCount, columnCount } of areas) {
    sheet.getRangeByIndexes(row, column, rowCount, columnCount).formulas = rows
      .slice(row, row + rowCount)
      .map((cells) => cells.slice(column, column + columnCount).map(entryOf));
  }
}

/** What a new sheet gets once, and a user may change to their liking. */
function layOutSheet(sheet: Excel.Worksheet, content: SheetContent): void {
  content.columnWidths.forEach((characters, column) => {
    const pixels = characters * CHARACTER_PIXELS + MARGIN_PIXELS;
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pixels * POINTS_PER_PIXEL;
  });
  sheet.showGridlines = false;
  if (content.hidden) sheet.visibility = Excel.SheetVisibility.hidden;
  const page = sheet.pageLayout;
  page.orientation = Excel.PageOrientation.landscape;
  page.paperSize = Excel.PaperType.a4;
  page.centerHorizontally = true;
  page.leftMargin = PAGE_MARGINS.side;
  page.rightMargin = PAGE_MARGINS.side;
  page.topMargin = PAGE_MARGINS.top;
  page.bottomMargin = PAGE_MARGINS.bottom;
  page.headersFooters.defaultForAllPages.centerFooter = "Page &P of &N";
}

/** Marks the block as ours: see `BLOCK_NAME`. */
function nameBlock(
  sheet: Excel.Worksheet,
  block: Excel.Range,
  looks: string,
  known: boolean
): void {
  if (known) sheet.names.getItem(BLOCK_NAME).delete();
  sheet.names.add(BLOCK_NAME, block, looks).visible = false;
}
