import { BooleanNumber } from "@univerjs/core";
import {
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
} from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import type { SheetArea } from "../area/SheetArea";
import { getSheet } from "./getSheet";
import { growSheet } from "./growSheet";

/** The model measures in pixels, Excel in points. */
const POINTS_PER_PIXEL = 0.75;

/** The height of an area's rows or width of its columns in points, or null when they differ. */
export function readSize(book: Book, area: SheetArea, axis: "row" | "column"): number | null {
  const sheet = getSheet(book, area.sheetId);
  const [first, last, count] =
    axis === "row"
      ? [area.startRow, area.endRow, sheet.getRowCount()]
      : [area.startColumn, area.endColumn, sheet.getColumnCount()];
  const size = (line: number): number =>
    axis === "row" ? sheet.getRowHeight(line) : sheet.getColumnWidth(line);
  for (let line = first + 1; line <= Math.min(last, count); line++)
    if (size(line) !== size(first)) return null;
  return size(first) * POINTS_PER_PIXEL;
}

/** Sets the height of an area's rows or the width of its columns, in points. */
export function writeSize(
  book: Book,
  area: SheetArea,
  axis: "row" | "column",
  points: number
): void {
  const sheet = getSheet(book, area.sheetId);
  const { startRow, startColumn } = area;
  growSheet(book, area.sheetId, { ...area, endRow: startRow, endColumn: startColumn });
  const endRow = Math.min(area.endRow, sheet.getRowCount() - 1);
  const endColumn = Math.min(area.endColumn, sheet.getColumnCount() - 1);
  const ranges = [{ startRow, startColumn, endRow, endColumn }];
  const target = { unitId: book.unitId, subUnitId: area.sheetId, ranges };
  const pixels = points / POINTS_PER_PIXEL;
  if (axis === "column") {
    const params = { ...target, colWidth: pixels };
    const undo = SetWorksheetColWidthMutationFactory(params, sheet);
    book.apply(
      [{ id: SetWorksheetColWidthMutation.id, params }],
      [{ id: SetWorksheetColWidthMutation.id, params: undo }]
    );
    return;
  }
  const params = { ...target, rowHeight: pixels };
  const fixed = { ...target, autoHeightInfo: BooleanNumber.FALSE };
  book.apply(
    [
      { id: SetWorksheetRowHeightMutation.id, params },
      { id: SetWorksheetRowIsAutoHeightMutation.id, params: fixed },
    ],
    [
      {
        id: SetWorksheetRowHeightMutation.id,
        params: SetWorksheetRowHeightMutationFactory(params, sheet),
      },
      {
        id: SetWorksheetRowIsAutoHeightMutation.id,
        params: SetWorksheetRowIsAutoHeightMutationFactory(fixed, sheet),
      },
    ]
  );
}
