import { forEachCell } from "./forEachCell";
import type { Cells } from "./forEachCell";
import { shiftFormula } from "../shiftFormula";

/**
 * Answers each cell's formula. The spreadsheet states a formula that was filled over many cells once, at one of
 * them, and gives the others its name.
 */
export function createFormulaFinder(
  cells: Cells
): (row: number, column: number) => string | undefined {
  const origins = new Map<string, { formula: string; row: number; column: number }>();
  forEachCell(cells, (cell, row, column) => {
    if (cell.si && cell.f) {
      origins.set(cell.si, { formula: cell.f, row, column });
    }
  });
  return (row, column) => {
    const cell = cells[row]?.[column];
    if (cell?.f) {
      return cell.f;
    }
    const origin = origins.get(cell?.si ?? "");
    return origin === undefined
      ? undefined
      : shiftFormula(origin.formula, row - origin.row, column - origin.column);
  };
}
