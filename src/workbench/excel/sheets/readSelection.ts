import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import type { SheetArea } from "../area/SheetArea";

/** What is selected on the active sheet, and its active cell; A1 when nothing has been selected yet. */
export function readSelection(book: Book): { area: SheetArea; activeCell: SheetArea } {
  const sheetId = book.workbook.getActiveSheet().getSheetId();
  const selection = book.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(book.unitId)
    .getCurrentLastSelection();
  const first = { sheetId, startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  if (!selection) return { area: first, activeCell: first };
  const { startRow, startColumn, endRow, endColumn } = selection.range;
  const row = selection.primary.actualRow;
  const column = selection.primary.actualColumn;
  return {
    area: { sheetId, startRow, startColumn, endRow, endColumn },
    activeCell: { sheetId, startRow: row, startColumn: column, endRow: row, endColumn: column },
  };
}
