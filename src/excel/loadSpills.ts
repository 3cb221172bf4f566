import type { Place } from "../domain/tracker/place";
import { cellRuns } from "./cellRuns";

/**
 * Asks, within the next round trip, which cells show what a formula elsewhere fills them with; to be
 * asked after it. Such a cell holds no formula that could be read, and a value written into it would
 * break the formula. Cells one below the other are asked about together: where only some of them are
 * filled, none of them is taken for free. Before ExcelApi 1.12 nobody tells, and none is known.
 */
export function loadSpills(
  workbook: Excel.Workbook,
  places: readonly Place[]
): (place: Place) => boolean {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.12")) return () => false;
  const runs = cellRuns(places, 0).map((run) => ({
    ...run,
    range: workbook.worksheets
      .getItemOrNullObject(run.sheet)
      .getRangeByIndexes(run.firstRow, run.column, run.lastRow - run.firstRow + 1, 1)
      .load("hasSpill"),
  }));
  return ({ sheet, row, column }) =>
    runs.some(
      (run) =>
        run.sheet === sheet &&
        run.column === column &&
        run.firstRow <= row &&
        row <= run.lastRow &&
        !run.range.isNullObject &&
        // Excel's declaration leaves out that it's null for a part.
        (run.range.hasSpill as boolean | null) !== false
    );
}
