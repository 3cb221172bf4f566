import type { IDisposable, Worksheet } from "@univerjs/core";
import { IRenderManagerService } from "@univerjs/engine-render";
import { SetSelectionsOperation } from "@univerjs/sheets";
import { ScrollCommand, SheetScrollManagerService } from "@univerjs/sheets-ui";
import type { Book } from "../../book/Book";
import { readSelection } from "../../excel/sheets/readSelection";
import { scrollToLine, sum } from "./scrollToLine";

/** What the headers of rows and columns, and the scroll bars, take of the grid, in pixels. */
const MARGINS = { width: 46 + 14, height: 20 + 14 };

/**
 * Scrolls to the active cell whenever one is chosen that is to be seen: by the keyboard, the Name box or the
 * add-in. The spreadsheet does so too, but stops short below frozen rows, and goes by the measures of the sheet that
 * was shown before.
 */
export function keepCellInView(book: Book): IDisposable {
  let frame = 0;
  const listener = book.commands.onCommandExecuted(({ id, params }) => {
    // Selections that come of a click have no such mark: what was clicked is in view.
    const isToBeSeen =
      id === SetSelectionsOperation.id &&
      (params as { reveal?: boolean } | undefined)?.reveal === true;
    if (isToBeSeen && frame === 0) {
      frame = requestAnimationFrame(() => {
        frame = 0;
        scrollToActiveCell(book);
      });
    }
  });
  return {
    dispose: () => {
      cancelAnimationFrame(frame);
      listener.dispose();
    },
  };
}

function scrollToActiveCell(book: Book): void {
  const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
  if (render === null || render === undefined) {
    return;
  }
  const sheet = book.workbook.getActiveSheet();
  const { xSplit, ySplit } = sheet.getFreeze();
  const scroll = render.with(SheetScrollManagerService).getCurrentScrollState();
  const { startRow, startColumn } = readSelection(book).activeCell;
  const height = (line: number): number => rowHeight(sheet, line);
  const width = (line: number): number => columnWidth(sheet, line);
  const row = scrollToLine(startRow, {
    scrolled: { line: scroll.sheetViewStartRow, offset: scroll.offsetY },
    frozen: ySplit,
    room: render.engine.height - MARGINS.height - sum(ySplit, height),
    sizeOf: height,
  });
  const column = scrollToLine(startColumn, {
    scrolled: { line: scroll.sheetViewStartColumn, offset: scroll.offsetX },
    frozen: xSplit,
    room: render.engine.width - MARGINS.width - sum(xSplit, width),
    sizeOf: width,
  });
  if (row !== undefined || column !== undefined) {
    book.commands.syncExecuteCommand(ScrollCommand.id, {
      ...(row === undefined ? {} : { sheetViewStartRow: row.line, offsetY: row.offset }),
      ...(column === undefined
        ? {}
        : { sheetViewStartColumn: column.line, offsetX: column.offset }),
    });
  }
}

function rowHeight(sheet: Worksheet, row: number): number {
  return sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0;
}

function columnWidth(sheet: Worksheet, column: number): number {
  return sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0;
}
