import { SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import type { SheetArea } from "../area/SheetArea";
import { getSheet } from "./getSheet";

/** Selects an area: its sheet becomes the active one, its first cell the active cell, and it scrolls into view. */
export function selectCells(book: Book, area: SheetArea): void {
  activateSheet(book, area.sheetId);
  const sheet = getSheet(book, area.sheetId);
  const range = {
    startRow: area.startRow,
    startColumn: area.startColumn,
    endRow: Math.min(area.endRow, sheet.getRowCount() - 1),
    endColumn: Math.min(area.endColumn, sheet.getColumnCount() - 1),
  };
  const primary = {
    actualRow: area.startRow,
    actualColumn: area.startColumn,
    startRow: area.startRow,
    startColumn: area.startColumn,
    endRow: area.startRow,
    endColumn: area.startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
  book.commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: book.unitId,
    subUnitId: area.sheetId,
    reveal: true,
    selections: [{ range, primary, style: null }],
  });
}

/** Makes a sheet the one that is shown. */
export function activateSheet(book: Book, sheetId: string): void {
  if (book.workbook.getActiveSheet().getSheetId() === sheetId) return;
  book.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
    unitId: book.unitId,
    subUnitId: sheetId,
  });
}
