import { Dimension } from "@univerjs/core";
import {
  EffectRefRangId,
  getRemoveRangeMutations,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
} from "@univerjs/sheets";
import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import { isEntireColumn, isEntireRow } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { applyWithFollowers } from "./applyWithFollowers";
import { getSheet } from "./getSheet";
import { onSheet } from "./onSheet";

/**
 * Takes an area's cells out, and moves what is below up or what is right of it left.
 *
 * @param shift - "Up" or "Left"; whole rows close up and whole columns to the left whatever it says
 */
export function deleteCells(book: Book, area: SheetArea, shift: string): void {
  if (isEntireRow(area)) deleteLines(book, area, "row");
  else if (isEntireColumn(area)) deleteLines(book, area, "column");
  else if (shift === "Up" || shift === "Left") deletePart(book, area, shift);
  else throw new HostError("InvalidArgument", `Cells can't be shifted "${shift}".`);
}

function deleteLines(book: Book, area: SheetArea, axis: "row" | "column"): void {
  const sheet = getSheet(book, area.sheetId);
  const [rows, columns] = [sheet.getRowCount(), sheet.getColumnCount()];
  const isRow = axis === "row";
  // The model's sheet ends before Excel's: what lies beyond is blank already.
  const first = isRow ? area.startRow : area.startColumn;
  const last = isRow ? Math.min(area.endRow, rows - 1) : Math.min(area.endColumn, columns - 1);
  if (first > last) return;
  const range = isRow
    ? { startRow: first, endRow: last, startColumn: 0, endColumn: columns - 1 }
    : { startRow: 0, endRow: rows - 1, startColumn: first, endColumn: last };
  const command = isRow ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id;
  const params = { unitId: book.unitId, subUnitId: area.sheetId, range };
  if (!onSheet(book, area.sheetId, () => book.commands.syncExecuteCommand(command, params))) {
    throw new Error(`${command} failed`);
  }
}

function deletePart(book: Book, area: SheetArea, shift: "Up" | "Left"): void {
  const { sheetId, startRow, startColumn, endRow, endColumn } = area;
  const range = { startRow, startColumn, endRow, endColumn };
  const { redo, undo } = getRemoveRangeMutations(book.injector, {
    unitId: book.unitId,
    subUnitId: sheetId,
    range,
    shiftDimension: shift === "Up" ? Dimension.ROWS : Dimension.COLUMNS,
  });
  const command =
    shift === "Up"
      ? EffectRefRangId.DeleteRangeMoveUpCommandId
      : EffectRefRangId.DeleteRangeMoveLeftCommandId;
  applyWithFollowers(book, sheetId, { id: command, params: { range } }, redo, undo);
}
