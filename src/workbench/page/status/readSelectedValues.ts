import { SheetsSelectionsService } from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import { readCell } from "../../excel/cells/readCell";
import type { CellScalar } from "../../excel/cells/readCell";

/**
 * The values of the selected cells that are in sight: hidden rows and columns don't count, as in Excel's status bar.
 * Blank cells are left out. None when only one cell is selected, which the formula bar shows already.
 */
export function readSelectedValues(book: Book): CellScalar[] {
  const areas = book.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(book.unitId)
    .getCurrentSelections()
    .map(({ range }) => range);
  const isOneCell = areas.every(
    (area) =>
      areas.length === 1 && area.startRow === area.endRow && area.startColumn === area.endColumn
  );
  if (isOneCell) return [];
  const sheet = book.workbook.getActiveSheet();
  const values: CellScalar[] = [];
  sheet.getCellMatrix().forValue((row, column, cell) => {
    const isSelected = areas.some(
      (area) =>
        row >= area.startRow &&
        row <= area.endRow &&
        column >= area.startColumn &&
        column <= area.endColumn
    );
    if (!isSelected) return;
    const value = readCell(cell);
    if (value !== "" && sheet.getRowVisible(row) && sheet.getColVisible(column)) values.push(value);
  });
  return values;
}
