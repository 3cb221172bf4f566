import type { CellEdit } from "../app/SheetEdit";
import type { CellValue } from "../domain/tracker/cell";
import { columnIndex, rowIndex } from "../domain/tracker/place";

/** "G6", as Excel gives the address of a single cell. */
const SINGLE_CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u;

/** What an event tells of a single cell; null where it tells of more, or of less than its value. */
export function readCellEdit(
  event: Pick<Excel.WorksheetChangedEventArgs, "address" | "changeType" | "details">
): CellEdit | null {
  // Excel leaves the details out for more than one cell, whatever its declaration says.
  const details = event.details as Excel.ChangedEventDetail | undefined;
  const [, letters, number] = SINGLE_CELL.exec(event.address) ?? [];
  if (!details || letters === undefined || number === undefined) return null;
  if (event.changeType !== Excel.DataChangeType.rangeEdited) return null;
  const before = cellValue(details.valueBefore);
  const after = cellValue(details.valueAfter);
  if (before === null || after === null) return null;
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0
  );
  return { row: rowIndex(Number(number) - 1), column: columnIndex(column - 1), before, after };
}

/** null for what no cell of ours holds, such as a data type of several values. */
function cellValue(value: unknown): CellValue | null {
  if (value === undefined || value === null) return "";
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : null;
}
