import type { CellValue } from "../domain/tracker/cell";

/**
 * Asks, within the next round trip, for some columns' first and last cells as they were entered; whether
 * one of them has a formula can be asked after it. A column of formulas shows there, and two cells of
 * each are all that crosses. A cell that isn't there has none.
 */
export function loadEdgeFormulas(edges: readonly Excel.Range[]): () => boolean {
  const cells = edges.map((cell) => cell.load("formulas, values"));
  return () => cells.some((cell) => !cell.isNullObject && isFormula(cell));
}

function isFormula({ formulas, values }: Excel.Range): boolean {
  // Excel's declaration says any; both are rows of cell values, here of one cell.
  const entered = (formulas as CellValue[][])[0]?.[0];
  const shown = (values as CellValue[][])[0]?.[0];
  // A text such as "=x" is what its cell shows; a formula's cell shows what comes of it.
  return typeof entered === "string" && entered.startsWith("=") && entered !== shown;
}
