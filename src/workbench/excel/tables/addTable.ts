import { HostError } from "../../batch/HostError";
import type { Book, BookTable } from "../../book/Book";
import { intersect } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { assertEditable } from "../sheets/getSheet";
import { insertCells } from "../sheets/insertCells";
import { listMerges, unmergeCells } from "../sheets/mergeCells";
import { writeHeaders } from "./writeHeaders";

/**
 * Makes a table of an area.
 *
 * @param hasHeaders - false: a header row with Column1, Column2 is put above
 * @throws HostError InvalidArgument when the area meets another table, AccessDenied on a protected sheet
 */
export function addTable(book: Book, area: SheetArea, hasHeaders: boolean): BookTable {
  assertEditable(book, area.sheetId);
  const meets = book.extras.tables.some(
    (table) => table.sheetId === area.sheetId && intersect(table.range, area)
  );
  if (meets) throw new HostError("InvalidArgument", "A table can't overlap another table.");
  if (listMerges(book, area).length > 0) unmergeCells(book, area);
  const { startRow, startColumn, endColumn, sheetId } = area;
  let { endRow } = area;
  if (!hasHeaders) {
    insertCells(book, { ...area, endRow: startRow }, "Down");
    endRow++;
  }
  // A table has a row for data even when its range was the header alone.
  endRow = Math.max(endRow, startRow + 1);
  const numbers = book.extras.tables.map((table) =>
    Number(/^Table(\d+)$/i.exec(table.name)?.[1] ?? 0)
  );
  const ids = book.extras.tables.map((table) => Number(table.id) || 0);
  const table: BookTable = {
    id: String(Math.max(0, ...ids) + 1),
    name: `Table${Math.max(0, ...numbers) + 1}`,
    sheetId,
    range: { startRow, startColumn, endRow, endColumn },
    style: "TableStyleMedium2",
    showTotals: false,
  };
  book.setExtras({ tables: [...book.extras.tables, table] });
  writeHeaders(book, table);
  return table;
}
