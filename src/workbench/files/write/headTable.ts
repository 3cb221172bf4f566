import { CellValueType } from "@univerjs/core";
import type { BookTable } from "../../book/Book";
import type { Cells } from "./forEachCell";
import { listHeaders } from "./listHeaders";

/**
 * The cells of a sheet with the header cells of a table holding, as text, exactly what the table says its columns
 * are called: Excel takes a file where the two differ for damaged.
 */
export function headTable(cells: Cells, table: BookTable): Cells {
  const { startRow, startColumn } = table.range;
  const row = { ...cells[startRow] };
  for (const [index, text] of listHeaders(cells, table).entries()) {
    const { s } = row[startColumn + index] ?? {};
    row[startColumn + index] = {
      v: text,
      t: CellValueType.STRING,
      ...(s === undefined ? {} : { s }),
    };
  }
  return { ...cells, [startRow]: row };
}
