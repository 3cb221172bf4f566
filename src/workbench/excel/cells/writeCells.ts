import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import type { Area } from "../../files/Area";
import { growSheet } from "../sheets/growSheet";

/** Cells to change, by row and column. A property that is left out stays, null clears it. */
export type CellChanges = IObjectMatrixPrimitiveType<ICellData>;

/** Writes contents (and formats that come with them) as one change of the workbook. */
export function writeCells(book: Book, sheetId: string, area: Area, changes: CellChanges): void {
  if (Object.keys(changes).length === 0) return;
  growSheet(book, sheetId, area);
  const params = { unitId: book.unitId, subUnitId: sheetId, range: { ...area }, value: changes };
  if (!book.commands.syncExecuteCommand(SetRangeValuesCommand.id, params))
    throw new Error("Writing cells failed");
}

/** Writes formats alone: no formula has to be worked out again. */
export function writeStyles(book: Book, sheetId: string, area: Area, changes: CellChanges): void {
  if (Object.keys(changes).length === 0) return;
  growSheet(book, sheetId, area);
  const params = {
    unitId: book.unitId,
    subUnitId: sheetId,
    cellValue: changes,
    trigger: SetStyleCommand.id,
  };
  const undo = {
    ...SetRangeValuesUndoMutationFactory(book.injector, params),
    trigger: SetStyleCommand.id,
  };
  book.apply(
    [{ id: SetRangeValuesMutation.id, params }],
    [{ id: SetRangeValuesMutation.id, params: undo }]
  );
}
