import type { IMutationInfo } from "@univerjs/core";
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
} from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import type { SheetArea } from "../area/SheetArea";
import { getSheet } from "./getSheet";

/** Whether an area's rows or columns are hidden (by hand or by a filter); null: some are and some aren't. */
export function readHidden(book: Book, area: SheetArea, axis: "row" | "column"): boolean | null {
  const { first, last, size, isHidden } = linesOf(book, area, axis);
  const hidden = isHidden(first);
  // Lines beyond the model's sheet are all alike: one of them stands for them.
  for (let line = first + 1; line <= Math.min(last, size); line++)
    if (isHidden(line) !== hidden) return null;
  return hidden;
}

/** How many of an area's rows or columns are shown. Those beyond the model's sheet are. */
export function countShown(book: Book, area: SheetArea, axis: "row" | "column"): number {
  const { first, last, size, isHidden } = linesOf(book, area, axis);
  let shown = last - first + 1;
  for (let line = first; line <= Math.min(last, size - 1); line++) if (isHidden(line)) shown--;
  return shown;
}

/** The runs of an area's rows or columns that are shown, in order. */
export function listShown(
  book: Book,
  area: SheetArea,
  axis: "row" | "column"
): { first: number; last: number }[] {
  const { first, last, size, isHidden } = linesOf(book, area, axis);
  const runs: { first: number; last: number }[] = [];
  for (let line = first; line <= last; line++) {
    if (isHidden(line)) continue;
    const run = runs.at(-1);
    // Lines beyond the model's sheet are all shown: the first of them stands for the rest.
    const end = line >= size ? last : line;
    if (run?.last === line - 1) run.last = end;
    else runs.push({ first: line, last: end });
    line = end;
  }
  return runs;
}

/** An area's first and last row or column, how many the model's sheet has, and which are hidden. */
function linesOf(
  book: Book,
  area: SheetArea,
  axis: "row" | "column"
): { first: number; last: number; size: number; isHidden: (line: number) => boolean } {
  const sheet = getSheet(book, area.sheetId);
  const [first, last, size] =
    axis === "row"
      ? [area.startRow, area.endRow, sheet.getRowCount()]
      : [area.startColumn, area.endColumn, sheet.getColumnCount()];
  const isHidden = (line: number): boolean =>
    line < size && !(axis === "row" ? sheet.getRowVisible(line) : sheet.getColVisible(line));
  return { first, last, size, isHidden };
}

/** Hides or shows an area's rows or columns. */
export function writeHidden(
  book: Book,
  area: SheetArea,
  axis: "row" | "column",
  hidden: boolean
): void {
  const sheet = getSheet(book, area.sheetId);
  const [rows, columns] = [sheet.getRowCount() - 1, sheet.getColumnCount() - 1];
  const { startRow, startColumn } = area;
  const whole =
    axis === "row"
      ? { startRow, endRow: Math.min(area.endRow, rows), startColumn: 0, endColumn: columns }
      : { startRow: 0, endRow: rows, startColumn, endColumn: Math.min(area.endColumn, columns) };
  const [hide, show] =
    axis === "row"
      ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id]
      : [SetColHiddenMutation.id, SetColVisibleMutation.id];
  const changed = splitLines(whole, axis, (line) => {
    const visible = axis === "row" ? sheet.getRowRawVisible(line) : sheet.getColVisible(line);
    return visible === hidden;
  });
  if (changed.length === 0) return;
  const info = (id: string): IMutationInfo => ({
    id,
    params: { unitId: book.unitId, subUnitId: area.sheetId, ranges: changed },
  });
  book.apply([info(hidden ? hide : show)], [info(hidden ? show : hide)]);
}

type Lines = Omit<SheetArea, "sheetId">;

/** One range per line that is to change, so that undoing touches no other. */
function splitLines(
  whole: Lines,
  axis: "row" | "column",
  isWanted: (line: number) => boolean
): Lines[] {
  const [first, last] =
    axis === "row" ? [whole.startRow, whole.endRow] : [whole.startColumn, whole.endColumn];
  const lines: Lines[] = [];
  for (let line = first; line <= last; line++) {
    if (isWanted(line))
      lines.push(
        axis === "row"
          ? { ...whole, startRow: line, endRow: line }
          : { ...whole, startColumn: line, endColumn: line }
      );
  }
  return lines;
}
