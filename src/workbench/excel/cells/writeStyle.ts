import type { ICellData, IStyleData, Nullable } from "@univerjs/core";
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
} from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import type { SheetArea } from "../area/SheetArea";
import { isEntireColumn, isEntireRow } from "../area/geometry";
import { getSheet } from "../sheets/getSheet";
import { eachModelCell } from "./eachModelCell";
import type { CellChanges } from "./writeCells";
import { writeStyles } from "./writeCells";

/** Parts of a style to set; null clears a part. */
export type StyleChange = { [K in keyof IStyleData]?: Nullable<IStyleData[K]> };

/** Gives all cells of an area parts of a style. Whole rows and columns also get it for cells yet to come. */
export function writeStyle(book: Book, area: SheetArea, style: StyleChange): void {
  const changes: CellChanges = {};
  const put = (row: number, column: number): void => {
    (changes[row] ??= {})[column] = { s: style } as ICellData;
  };
  if (isEntireColumn(area) || isEntireRow(area)) {
    for (const [row, column] of eachModelCell(book, area)) put(row, column);
    writeDefaults(book, area, style);
  } else {
    for (let row = area.startRow; row <= area.endRow; row++) {
      for (let column = area.startColumn; column <= area.endColumn; column++) put(row, column);
    }
  }
  const { startRow, startColumn } = area;
  const end =
    isEntireColumn(area) || isEntireRow(area) ? { endRow: startRow, endColumn: startColumn } : area;
  writeStyles(book, area.sheetId, { ...area, ...end }, changes);
}

/** The style of whole columns, or of whole rows; of all columns when the area is the whole sheet. */
export function writeDefaults(book: Book, area: SheetArea, style: StyleChange): void {
  const sheet = getSheet(book, area.sheetId);
  const target = { unitId: book.unitId, subUnitId: area.sheetId };
  const byColumn = isEntireColumn(area);
  const [first, last] = byColumn
    ? [area.startColumn, Math.min(area.endColumn, sheet.getColumnCount() - 1)]
    : [area.startRow, Math.min(area.endRow, sheet.getRowCount() - 1)];
  const data: Record<number, { s: IStyleData }> = {};
  for (let index = first; index <= last; index++) {
    const own = (
      byColumn ? sheet.getColumnManager().getColumn(index) : sheet.getRowManager().getRow(index)
    )?.s;
    const known = typeof own === "string" ? book.workbook.getStyles().get(own) : own;
    data[index] = { s: mergeStyle(known ?? {}, style) };
  }
  if (byColumn) {
    const params = { ...target, columnData: data };
    const undo = SetColDataMutationFactory(params, sheet);
    book.apply(
      [{ id: SetColDataMutation.id, params }],
      [{ id: SetColDataMutation.id, params: undo }]
    );
  } else {
    const params = { ...target, rowData: data };
    const undo = SetRowDataMutationFactory(params, sheet);
    book.apply(
      [{ id: SetRowDataMutation.id, params }],
      [{ id: SetRowDataMutation.id, params: undo }]
    );
  }
}

function mergeStyle(own: IStyleData, change: StyleChange): IStyleData {
  const merged = { ...own, ...change };
  // What remains after the nulls are gone is a style.
  return Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
}
