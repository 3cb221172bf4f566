import type { IMutationInfo, ISheetDataValidationRule } from "@univerjs/core";
import { DataValidationRenderMode, DataValidationType, generateRandomId } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import type { Book } from "../../book/Book";
import { contains, intersect } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { subtract } from "../area/subtract";

/** A drop-down list: `source` is "a,b,c" or a reference with "=". */
export interface ListValidation {
  source: string;
  showDropDown: boolean;
  allowBlank?: boolean;
  error?: string;
  errorTitle?: string;
  showErrorMessage?: boolean;
  /** 0 information, 1 stop, 2 warning. */
  errorStyle?: number;
}

/** The rule that covers all of an area, or null. */
export function findValidation(book: Book, area: SheetArea): ISheetDataValidationRule | null {
  return (
    listRules(book, area).find((rule) => rule.ranges.some((range) => contains(range, area))) ?? null
  );
}

/** Gives an area a drop-down list in the place of any other rule. */
export function setListValidation(book: Book, area: SheetArea, list: ListValidation): void {
  clearValidation(book, area);
  const { startRow, startColumn, endRow, endColumn } = area;
  const { source, ...options } = list;
  const rule = {
    uid: generateRandomId(8),
    type: DataValidationType.LIST,
    formula1: source,
    renderMode: DataValidationRenderMode.ARROW,
    ...options,
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
