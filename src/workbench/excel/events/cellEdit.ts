import type { Book } from "../../book/Book";
import type { Area } from "../../files/Area";
import { bound } from "../area/geometry";
import type { CellScalar } from "../cells/readCell";
import { typeOfValue } from "../cells/readCell";
import { readValue } from "../cells/readValue";

/** Cells that are being changed, and what the cell held before if it is a single one. */
export interface CellEdit {
  sheetId: string;
  area: Area;
  before: CellScalar | null;
}

/** Notes what is about to change; null when the change holds no contents. */
export function startEdit(
  book: Book,
  sheetId: string,
  cells: Record<number, Record<number, unknown>>
): CellEdit | null {
  let area: Area | null = null;
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns)) {
      if (!hasContents(cell)) continue;
      const at = {
        startRow: Number(row),
        endRow: Number(row),
        startColumn: Number(column),
        endColumn: Number(column),
      };
      area = area ? bound(area, at) : at;
    }
  }
  if (!area) return null;
  const isSingle = area.startRow === area.endRow && area.startColumn === area.endColumn;
  return {
    sheetId,
    area,
    before: isSingle ? readValue(book, sheetId, area.startRow, area.startColumn) : null,
  };
}

/** What Excel tells of the change of a single cell; nothing for more. A formula's result isn't known yet. */
export function finishEdit(book: Book, edit: CellEdit): Record<string, unknown> {
  if (edit.before === null) return {};
  const after = readValue(book, edit.sheetId, edit.area.startRow, edit.area.startColumn);
  return {
    valueBefore: edit.before,
    valueAfter: after,
    valueTypeBefore: typeOfValue(edit.before),
    valueTypeAfter: typeOfValue(after),
  };
}

function hasContents(cell: unknown): boolean {
  if (cell === null) return true;
  return typeof cell === "object" && ("v" in cell || "f" in cell || "p" in cell);
}
