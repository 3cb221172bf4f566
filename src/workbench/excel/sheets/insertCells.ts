import { Dimension, Direction } from "@univerjs/core";
import {
  EffectRefRangId,
  getInsertRangeMutations,
  InsertColByRangeCommand,
  InsertRowByRangeCommand,
} from "@univerjs/sheets";
import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import { isEntireColumn, isEntireRow } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { applyWithFollowers } from "./applyWithFollowers";
import { getSheet } from "./getSheet";
import { growSheet } from "./growSheet";
import { onSheet } from "./onSheet";

/**
 * Inserts blank cells where an area is, and moves what was there down or right.
 *
 * @param shift - "Down" or "Right"; whole rows go down and whole columns right whatever it says
 */
export function insertCells(book: Book, area: SheetArea, shift: string): void {
  if (isEntireRow(area)) insertRows(book, area);
  else if (isEntireColumn(area)) insertColumns(book, area);
  else if (shift === "Down" || shift === "Right") insertPart(book, area, shift);
  else throw new HostError("InvalidArgument", `Cells can't be shifted "${shift}".`);
}

function insertRows(book: Book, area: SheetArea): void {
  const { startRow, endRow, sheetId } = area;
  growSheet(book, sheetId, { startRow, endRow: startRow, startColumn: 0, endColumn: 0 });
  const endColumn = getSheet(book, sheetId).getColumnCount() - 1;
  const range = { startRow, endRow, startColumn: 0, endColumn };
  run(book, sheetId, InsertRowByRangeCommand.id, { range, direction: Direction.UP });
}

function insertColumns(book: Book, area: SheetArea): void {
  const { startColumn, endColumn, sheetId } = area;
  growSheet(book, sheetId, { startRow: 0, endRow: 0, startColumn, endColumn: startColumn });
  const endRow = getSheet(book, sheetId).getRowCount() - 1;
  const range = { startRow: 0, endRow, startColumn, endColumn };
  run(book, sheetId, InsertColByRangeCommand.id, { range, direction: Direction.LEFT });
}

function run(book: Book, sheetId: string, command: string, params: object): void {
  const all = { unitId: book.unitId, subUnitId: sheetId, ...params };
  const done = onSheet(book, sheetId, () => book.commands.syncExecuteCommand(command, all));
  if (!done) throw new Error(`${command} failed`);
}

function insertPart(book: Book, area: SheetArea, shift: "Down" | "Right"): void {
  const { sheetId, startRow, startColumn, endRow, endColumn } = area;
  const range = { startRow, startColumn, endRow, endColumn };
  const used = getSheet(book, sheetId).getCellMatrix().getDataRange();
  const room =
    shift === "Down"
      ? { ...range, endRow: Math.max(endRow, used.endRow) + (endRow - startRow + 1) }
      : {
          ...range,
          endColumn: Math.max(endColumn, used.endColumn) + (endColumn - startColumn + 1),
        };
  growSheet(book, sheetId, room);
  const { redo, undo } = getInsertRangeMutations(book.injector, {
    unitId: book.unitId,
    subUnitId: sheetId,
    range,
    shiftDimension: shift === "Down" ? Dimension.ROWS : Dimension.COLUMNS,
    cellValue: {},
  });
  const command =
    shift === "Down"
      ? EffectRefRangId.InsertRangeMoveDownCommandId
      : EffectRefRangId.InsertRangeMoveRightCommandId;
  applyWithFollowers(book, sheetId, { id: command, params: { range } }, redo, undo);
}
