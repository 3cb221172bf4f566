import type { ICommandInfo, IDisposable } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
} from "@univerjs/sheets";
import type { Book } from "../../book/Book";
import { SET_EXTRAS } from "../../book/setExtrasMutation";
import { LAST_COLUMN, LAST_ROW } from "../../files/Area";
import type { Area } from "../../files/Area";
import { countRows } from "../area/geometry";
import { joinCells } from "../area/joinCells";
import { formatLocal } from "../area/sheetAddress";
import { readSelection } from "../sheets/readSelection";
import type { CellEdit } from "./cellEdit";
import { finishEdit, startEdit } from "./cellEdit";
import { ExtrasWatch } from "./ExtrasWatch";
import { raiseTableChanges } from "./tableChanges";
import type { EventBoard } from "./EventBoard";
import { EventType } from "./EventType";

/** What the spreadsheet calls moved lines, and Excel's word for it. */
const LINES: Record<string, { changeType: string; axis: "row" | "column" }> = {
  [InsertRowMutation.id]: { changeType: "RowInserted", axis: "row" },
  [RemoveRowMutation.id]: { changeType: "RowDeleted", axis: "row" },
  [InsertColMutation.id]: { changeType: "ColumnInserted", axis: "column" },
  [RemoveColMutation.id]: { changeType: "ColumnDeleted", axis: "column" },
};

/** Rows that are hidden or shown by hand, and Excel's word for it. A filter's rows raise nothing. */
const HIDES: Record<string, string> = {
  [SetRowHiddenMutation.id]: "Hidden",
  [SetRowVisibleMutation.id]: "Unhidden",
};

/** The parameters of the mutations and operations that are watched. */
interface Params {
  subUnitId?: string;
  range?: Area;
  ranges?: readonly Area[];
  sheet?: { id: string; name?: string };
  cellValue?: Record<number, Record<number, unknown>>;
  trigger?: string;
}

/**
 * Raises events for whatever changes a book, by the user, by undo or by the add-in (`isOwn`). Formulas' results and
 * formats raise none, as in Excel. Returns the way to stop.
 */
export function watchBook(book: Book, board: EventBoard, isOwn: () => boolean): () => void {
  /** Entries that are being made, by their parameters: other commands may come before one is done. */
  const edits = new WeakMap<object, CellEdit>();
  let active = book.workbook.getActiveSheet().getSheetId();
  const origin = (): object => ({
    source: "Local",
    triggerSource: isOwn() ? "ThisLocalAddin" : "Unknown",
  });
  const extras = new ExtrasWatch(book, board, origin);

  const changed = (sheetId: string, area: Area, changeType: string, details: object = {}): void => {
    const referenceId = board.remember({ ...area, sheetId });
    const address = formatLocal(area);
    const args = {
      address,
      changeType,
      worksheetId: sheetId,
      referenceId,
      shiftDirection: "None",
      ...origin(),
      ...details,
    };
    board.raise(EventType.changed, [sheetId], args);
    raiseTableChanges(book, board, { ...area, sheetId }, args);
  };
  const rowsHidden = (sheetId: string, ranges: readonly Area[], changeType: string): void => {
    const rows = ranges.flatMap((range) =>
      Array.from({ length: countRows(range) }, (_, index) => [range.startRow + index, 0] as const)
    );
    for (const area of joinCells(rows)) {
      const address = formatLocal(widen(area, "row"));
      const args = { address, changeType, worksheetId: sheetId, ...origin() };
      board.raise(EventType.rowHiddenChanged, [sheetId], args);
    }
  };
  const activated = (): void => {
    const now = book.workbook.getActiveSheet().getSheetId();
    if (now === active) return;
    board.raise(EventType.deactivated, [active], { worksheetId: active });
    board.raise(EventType.activated, [now], { worksheetId: now });
    active = now;
  };
  const before = (command: Readonly<ICommandInfo>, options?: { onlyLocal?: boolean }): void => {
    if (!isEntry(command, options)) return;
    const params = paramsOf(command);
    const edit = startEdit(book, params.subUnitId ?? "", params.cellValue ?? {});
    if (edit) edits.set(params, edit);
  };
  const after = (command: Readonly<ICommandInfo>): void => {
    const { subUnitId = "", range, ranges, sheet } = paramsOf(command);
    const lines = LINES[command.id];
    const hides = HIDES[command.id];
    const edit = edits.get(paramsOf(command));
    if (edit) changed(subUnitId, edit.area, "RangeEdited", finishEdit(book, edit));
    else if (lines && range) changed(subUnitId, widen(range, lines.axis), lines.changeType);
    else if (command.id === InsertSheetMutation.id && sheet)
      board.raise(EventType.sheetAdded, [sheet.id], { worksheetId: sheet.id, ...origin() });
    else if (command.id === RemoveSheetMutation.id)
      board.raise(EventType.sheetDeleted, [subUnitId], { worksheetId: subUnitId, ...origin() });
    else if (command.id === SetWorksheetActiveOperation.id) activated();
    else if (command.id === SetSelectionsOperation.id && !isOwn()) {
      const { area } = readSelection(book);
      board.raise(EventType.selectionChanged, [area.sheetId], {
        address: formatLocal(area),
        worksheetId: area.sheetId,
      });
      extras.lookAtSelection(area);
    } else if (command.id === SET_EXTRAS) extras.lookAtExtras();
    else if (hides !== undefined) rowsHidden(subUnitId, ranges ?? [], hides);
  };
  const listeners: IDisposable[] = [
    book.commands.beforeCommandExecuted(before),
    book.commands.onCommandExecuted(after),
  ];
  return () => {
    for (const listener of listeners) listener.dispose();
  };
}

/** Whether a command enters contents, rather than formats or the results of formulas. */
function isEntry(command: Readonly<ICommandInfo>, options?: { onlyLocal?: boolean }): boolean {
  return (
    command.id === SetRangeValuesMutation.id &&
    options?.onlyLocal !== true &&
    paramsOf(command).trigger !== SetStyleCommand.id
  );
}

function paramsOf(command: Readonly<ICommandInfo>): Params {
  // The watched commands have these parameters; of others nothing is read.
  return command.params ?? {};
}

function widen(area: Area, axis: "row" | "column"): Area {
  return axis === "row"
    ? { ...area, startColumn: 0, endColumn: LAST_COLUMN }
    : { ...area, startRow: 0, endRow: LAST_ROW };
}
