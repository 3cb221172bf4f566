import type { ICellData } from "@univerjs/core";
import type { Book } from "../../book/Book";
import type { SheetArea } from "../area/SheetArea";
import { getSheet } from "../sheets/getSheet";

/** The cells of an area that the model has anything for, in no particular order. */
export function* eachModelCell(
  book: Book,
  area: SheetArea
): Generator<[row: number, column: number, cell: ICellData]> {
  const rows = getSheet(book, area.sheetId).getCellMatrix().getMatrix();
  for (const rowKey of Object.keys(rows)) {
    const row = Number(rowKey);
    if (row < area.startRow || row > area.endRow) continue;
    for (const [columnKey, cell] of Object.entries(rows[row] ?? {})) {
      const column = Number(columnKey);
      if (cell && column >= area.startColumn && column <= area.endColumn) yield [row, column, cell];
    }
  }
}
