import { SetWorksheetColumnCountMutation, SetWorksheetRowCountMutation } from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import type { Area } from "../../files/Area";
import { getSheet } from "./getSheet";

/** Rows and columns are added in blocks, so that writing line by line doesn't grow the sheet each time. */
const ROW_BLOCK = 100;
const COLUMN_BLOCK = 10;

/** Makes the model's sheet large enough for an area. Excel's sheets are always of full size; the model's aren't. */
export function growSheet(book: Book, sheetId: string, area: Area): void {
  const sheet = getSheet(book, sheetId);
  const target = { unitId: book.unitId, subUnitId: sheetId };
  const rows = sheet.getRowCount();
  const columns = sheet.getColumnCount();
  if (area.endRow >= rows) {
    const rowCount = (Math.floor(area.endRow / ROW_BLOCK) + 1) * ROW_BLOCK;
    applyCount(
      book,
      SetWorksheetRowCountMutation.id,
      { ...target, rowCount },
      { ...target, rowCount: rows }
    );
  }
  if (area.endColumn >= columns) {
    const columnCount = (Math.floor(area.endColumn / COLUMN_BLOCK) + 1) * COLUMN_BLOCK;
    applyCount(
      book,
      SetWorksheetColumnCountMutation.id,
      { ...target, columnCount },
      { ...target, columnCount: columns }
    );
  }
}

function applyCount(book: Book, id: string, redo: object, undo: object): void {
  book.apply([{ id, params: redo }], [{ id, params: undo }]);
}
