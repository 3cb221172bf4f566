import type { IMutationInfo, ISheetDataValidationRule } from "@univerjs/core";
import { DataValidationRenderMode, generateRandomId } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import type { Book } from "../../book/Book";
import type { Area } from "../../files/Area";
import { contains, intersect } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { subtract } from "../area/subtract";

/** What may be typed into cells, in the model's words, which are the file format's. */
export interface Validation {
  /** "list", "whole", "decimal", "date", "time", "textLength" or "custom". */
  readonly type: string;
  readonly operator?: string;
  /** A number, a formula with "=", or a list's choices "a,b,c". */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly showDropDown?: boolean;
  readonly allowBlank?: boolean;
  readonly error?: string;
  readonly errorTitle?: string;
  readonly showErrorMessage?: boolean;
  /** 0 information, 1 stop, 2 warning. */
  readonly errorStyle?: number;
  readonly prompt?: string;
  readonly promptTitle?: string;
  readonly showInputMessage?: boolean;
}

/** What a new rule of Excel's does besides: blanks pass, messages are shown, a wrong entry is stopped. */
const USUAL = { allowBlank: true, showErrorMessage: true, showInputMessage: true, errorStyle: 1 };

/** The rule that covers all of an area, or null. */
export function findValidation(book: Book, area: SheetArea): ISheetDataValidationRule | null {
  return (
    listRules(book, area).find((rule) => rule.ranges.some((range) => contains(range, area))) ?? null
  );
}

/** The parts of an area that no rule covers; `meets`: whether any rule has cells in it. */
export function findUncovered(
  book: Book,
  area: SheetArea
): { uncovered: SheetArea[]; meets: boolean } {
  const ranges = listRules(book, area).flatMap((rule) => rule.ranges);
  const met = ranges.filter((range) => intersect(range, area));
  const left = met.reduce<Area[]>(
    (parts, range) => parts.flatMap((part) => subtract(part, range)),
    [area]
  );
  return {
    uncovered: left.map((part) => ({ ...part, sheetId: area.sheetId })),
    meets: met.length > 0,
  };
}

/** Gives an area a rule in the place of any other. */
export function setValidation(book: Book, area: SheetArea, validation: Validation): void {
  clearValidation(book, area);
  const { startRow, startColumn, endRow, endColumn } = area;
  const rule = {
    ...(validation.type === "list" ? { renderMode: DataValidationRenderMode.ARROW } : {}),
    ...USUAL,
    ...validation,
    uid: generateRandomId(8),
    ranges: [{ startRow, startColumn, endRow, endColumn }],
  };
  book.apply([addInfo(book, area.sheetId, rule)], [removeInfo(book, area.sheetId, rule.uid)]);
}

/** Takes rules off an area; what they cover elsewhere stays. */
export function clearValidation(book: Book, area: SheetArea): void {
  for (const rule of listRules(book, area)) {
    if (!rule.ranges.some((range) => intersect(range, area))) continue;
    const ranges = rule.ranges.flatMap((range) => subtract(range, area));
    const rest = { ...structuredClone(rule), ranges };
    const redo = [removeInfo(book, area.sheetId, rule.uid)];
    const undo = [addInfo(book, area.sheetId, structuredClone(rule))];
    if (ranges.length > 0) {
      redo.push(addInfo(book, area.sheetId, rest));
      undo.unshift(removeInfo(book, area.sheetId, rule.uid));
    }
    book.apply(redo, undo);
  }
}

function listRules(book: Book, area: SheetArea): ISheetDataValidationRule[] {
  // The rules of a sheet have ranges of cells.
  return [
    ...book.injector.get(DataValidationModel).getRules(book.unitId, area.sheetId),
  ] as ISheetDataValidationRule[];
}

function addInfo(book: Book, sheetId: string, rule: object): IMutationInfo {
  return {
    id: AddDataValidationMutation.id,
    params: { unitId: book.unitId, subUnitId: sheetId, rule },
  };
}

function removeInfo(book: Book, sheetId: string, ruleId: string): IMutationInfo {
  return {
    id: RemoveDataValidationMutation.id,
    params: { unitId: book.unitId, subUnitId: sheetId, ruleId },
  };
}
