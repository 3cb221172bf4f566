import type { ICommandInfo, Workbook } from "@univerjs/core";
import { EffectRefRangId, RemoveSheetCommand, SetWorksheetNameCommand } from "@univerjs/sheets";
import { LAST_COLUMN, LAST_ROW } from "../files/Area";
import type { Area } from "../files/Area";
import type { StructureChange } from "./StructureChange";

const MOVES: Record<
  string,
  { kind: "inserted" | "deleted"; axis: "row" | "column"; isWhole: boolean }
> = {
  [EffectRefRangId.InsertRowCommandId]: { kind: "inserted", axis: "row", isWhole: true },
  [EffectRefRangId.RemoveRowCommandId]: { kind: "deleted", axis: "row", isWhole: true },
  [EffectRefRangId.InsertColCommandId]: { kind: "inserted", axis: "column", isWhole: true },
  [EffectRefRangId.RemoveColCommandId]: { kind: "deleted", axis: "column", isWhole: true },
  [EffectRefRangId.InsertRangeMoveDownCommandId]: { kind: "inserted", axis: "row", isWhole: false },
  [EffectRefRangId.DeleteRangeMoveUpCommandId]: { kind: "deleted", axis: "row", isWhole: false },
  [EffectRefRangId.InsertRangeMoveRightCommandId]: {
    kind: "inserted",
    axis: "column",
    isWhole: false,
  },
  [EffectRefRangId.DeleteRangeMoveLeftCommandId]: {
    kind: "deleted",
    axis: "column",
    isWhole: false,
  },
};

/** What a command of the spreadsheet is about to move, or null for any other command. */
export function readStructureChange(
  workbook: Workbook,
  command: ICommandInfo
): StructureChange | null {
  // The spreadsheet passes these parameters with every command of the table above; some leave out the sheet.
  const params = (command.params ?? {}) as { subUnitId?: string; range?: Area; name?: string };
  const sheet = params.subUnitId
    ? workbook.getSheetBySheetId(params.subUnitId)
    : workbook.getActiveSheet();
  if (!sheet) return null;
  const sheetId = sheet.getSheetId();
  const sheetName = sheet.getName();
  if (command.id === RemoveSheetCommand.id) return { kind: "sheetDeleted", sheetId, sheetName };
  if (command.id === SetWorksheetNameCommand.id) {
    return { kind: "sheetRenamed", sheetId, sheetName, to: params.name ?? "" };
  }
  const move = MOVES[command.id];
  if (!move || !params.range) return null;
  const span = move.isWhole ? widen(params.range, move.axis) : params.range;
  return { kind: move.kind, axis: move.axis, sheetId, sheetName, span };
}

function widen(span: Area, axis: "row" | "column"): Area {
  return axis === "row"
    ? { startRow: span.startRow, endRow: span.endRow, startColumn: 0, endColumn: LAST_COLUMN }
    : { startRow: 0, endRow: LAST_ROW, startColumn: span.startColumn, endColumn: span.endColumn };
}
