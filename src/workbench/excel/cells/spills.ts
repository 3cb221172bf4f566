import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Book } from "../../book/Book";
import type { Area } from "../../files/Area";
import { countColumns, countRows, intersect } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { getSheet } from "../sheets/getSheet";

/** What a formula that fills more cells than its own shows in one of them; undefined where none does. */
export function readSpilled(
  book: Book,
  sheetId: string,
  row: number,
  column: number
): Nullable<ICellData> {
  const model = book.injector.get(FormulaDataModel);
  return model.getArrayFormulaCellData()[book.unitId]?.[sheetId]?.[row]?.[column];
}

/** The areas that such formulas fill on a sheet, the formula's own cell among them. */
export function listSpills(book: Book, sheetId: string): Area[] {
  const ranges = book.injector.get(FormulaDataModel).getArrayFormulaRange()[book.unitId]?.[sheetId];
  return Object.values(ranges ?? {})
    .flatMap((row) => Object.values((row ?? {}) as Record<number, IRange>))
    .filter((area) => countCells(area) > 1 && isFilled(book, sheetId, area));
}

/** Where something stands in a formula's way, it fills nothing, and says so in its own cell. */
function isFilled(book: Book, sheetId: string, { startRow, startColumn }: Area): boolean {
  const own = getSheet(book, sheetId).getCellMatrix().getValue(startRow, startColumn);
  return own?.v !== "#SPILL!";
}

/** Whether all of an area is filled by such formulas (true), nothing of it (false), or a part (null). */
export function isSpilled(book: Book, area: SheetArea): boolean | null {
  const shared = listSpills(book, area.sheetId).flatMap((spill) => intersect(spill, area) ?? []);
  if (shared.length === 0) return false;
  const filled = shared.reduce((sum, each) => sum + countCells(each), 0);
  return filled === countCells(area) ? true : null;
}

function countCells(area: Area): number {
  return countRows(area) * countColumns(area);
}
