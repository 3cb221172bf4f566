import type { ICellData } from "@univerjs/core";
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import type { Area } from "../../files/Area";
import { contains, intersect } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { eachModelCell } from "../cells/eachModelCell";
import type { CellChanges } from "../cells/writeCells";
import { writeCells } from "../cells/writeCells";
import { getSheet } from "./getSheet";
import { growSheet } from "./growSheet";

/** The merged areas that an area meets. */
export function listMerges(book: Book, area: SheetArea): Area[] {
  return getSheet(book, area.sheetId)
    .getMergeData()
    .filter((merge) => intersect(merge, area) !== null)
    .map(({ startRow, startColumn, endRow, endColumn }) => ({
      startRow,
      startColumn,
      endRow,
      endColumn,
    }));
}

/**
 * Merges an area into one cell, or each of its rows (`across`). All but the top left value goes, as in Excel.
 */
export function mergeCells(book: Book, area: SheetArea, across: boolean): void {
  growSheet(book, area.sheetId, area);
  unmergeCells(book, area);
  const { startRow, startColumn, endRow, endColumn } = area;
  const rows = across ? endRow - startRow + 1 : 1;
  const ranges = Array.from({ length: rows }, (_, index) => ({
    startRow: startRow + index,
    endRow: across ? startRow + index : endRow,
    startColumn,
    endColumn,
  }));
  blankAllButFirst(book, area, ranges);
  const params = { unitId: book.unitId, subUnitId: area.sheetId, ranges };
  book.apply(
    [{ id: AddWorksheetMergeMutation.id, params }],
    [{ id: RemoveWorksheetMergeMutation.id, params }]
  );
}

/** Takes apart every merged area that an area meets. */
export function unmergeCells(book: Book, area: SheetArea): void {
  const ranges = listMerges(book, area);
  if (ranges.length === 0) return;
  const params = { unitId: book.unitId, subUnitId: area.sheetId, ranges };
  book.apply(
    [{ id: RemoveWorksheetMergeMutation.id, params }],
    [{ id: AddWorksheetMergeMutation.id, params }]
  );
}

function blankAllButFirst(book: Book, area: SheetArea, merges: Area[]): void {
  const changes: CellChanges = {};
  const blank: ICellData = { v: null, t: null, f: null, si: null, p: null };
  for (const [row, column] of eachModelCell(book, area)) {
    const cell = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    const merge = merges.find((one) => contains(one, cell));
    if (merge && (merge.startRow !== row || merge.startColumn !== column))
      (changes[row] ??= {})[column] = { ...blank };
  }
  writeCells(book, area.sheetId, area, changes);
}
