import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Book } from "../../book/Book";
import { getSheet } from "../sheets/getSheet";
import type { CellScalar } from "./readCell";
import { readCell } from "./readCell";
import { readSpilled } from "./spills";

/** What a cell holds: a formula's result, its own or one that spills into it, else what was entered. "" when blank. */
export function readValue(book: Book, sheetId: string, row: number, column: number): CellScalar {
  const own = readCell(getSheet(book, sheetId).getCellMatrix().getValue(row, column));
  return own === "" ? readCell(readSpilled(book, sheetId, row, column)) : own;
}

/** What was entered into a cell: a formula with "=", else its value. */
export function readFormula(book: Book, sheetId: string, row: number, column: number): CellScalar {
  const cell = getSheet(book, sheetId).getCellMatrix().getValue(row, column);
  if (cell?.f === undefined && cell?.si === undefined) return readCell(cell);
  // Cells that share a formula keep it in one place only, and an offset.
  const formula = book.injector
    .get(FormulaDataModel)
    .getFormulaStringByCell(row, column, sheetId, book.unitId);
  return formula ?? cell.f ?? readCell(cell);
}
