import type { CellValue } from "../domain/tracker/cell";
import type { ColumnIndex } from "../domain/tracker/place";

/**
 * Asks, within the next round trip, for the first and the last row of a tracker's body as they were
 * entered; whether one of them has a formula in certain columns can be asked after it. A column of
 * formulas shows there, and two rows are all that crosses.
 */
export function loadEdgeFormulas(body: Excel.Range): (columns: readonly ColumnIndex[]) => boolean {
  const rows = [body.getRow(0), body.getLastRow()].map((row) =>
    row.load("formulas, values, columnIndex")
  );
  return (columns) =>
    rows.some(
      (row) =>
        !row.isNullObject && columns.some((column) => isFormula(row, column - row.columnIndex))
    );
}

function isFormula({ formulas, values }: Excel.Range, at: number): boolean {
  // Excel's declaration says any; both are rows of cell values, of which one is looked at.
  const entered = (formulas as CellValue[][])[0]?.[at];
  const shown = (values as CellValue[][])[0]?.[at];
  // A text such as "=x" is what its cell shows; a formula's cell shows what comes of it.
  return typeof entered === "string" && entered.startsWith("=") && entered !== shown;
}
