import type { ICellData, Nullable } from "@univerjs/core";
import type { Book } from "../../book/Book";
import type { SheetArea } from "../area/SheetArea";
import { getSheet } from "../sheets/getSheet";

/** A cell of the model, or null or undefined where there is none; also outside the model's rows and columns. */
export type ModelCell = Nullable<ICellData>;

/** Reads each cell of an area into rows of results. */
export function mapCells<T>(
  book: Book,
  area: SheetArea,
  read: (cell: ModelCell, row: number, column: number) => T
): T[][] {
  const matrix = getSheet(book, area.sheetId).getCellMatrix();
  const rows: T[][] = [];
  for (let row = area.startRow; row <= area.endRow; row++) {
    const cells: T[] = [];
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      cells.push(read(matrix.getValue(row, column), row, column));
    }
    rows.push(cells);
  }
  return rows;
}
