import type { ICellData, IStyleData } from "@univerjs/core";
import { resolveStyle } from "./SheetParts";
import type { SheetParts, WriteContext } from "./SheetParts";

/**
 * The look that a cell shows with: its own over its row's over its column's. In a file each cell has all of its look
 * itself. Row and column count from 0.
 */
export function composeLook(
  { data }: Pick<SheetParts, "data">,
  row: number,
  column: number,
  own: ICellData["s"],
  { book }: Pick<WriteContext, "book">
): IStyleData {
  return {
    ...resolveStyle(book, data.columnData?.[column]?.s),
    ...resolveStyle(book, data.rowData?.[row]?.s),
    ...resolveStyle(book, own),
  };
}
