import type { IMutationInfo } from "@univerjs/core";
import type { IAutoFilter } from "@univerjs/sheets-filter";
import {
  ReCalcSheetsFilterMutation,
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SetSheetsFilterRangeMutation,
  SheetsFilterService,
} from "@univerjs/sheets-filter";
import type { Book } from "../../book/Book";
import { growSheet } from "../sheets/growSheet";

/** A sheet's filter, of which the model has one a sheet; undefined without one. A copy. */
export function readSheetFilter(book: Book, sheetId: string): IAutoFilter | undefined {
  return book.injector.get(SheetsFilterService).getFilterModel(book.unitId, sheetId)?.serialize();
}

/** Puts a filter in the place of a sheet's present one, or takes that away; rows are hidden and shown accordingly. */
export function setSheetFilter(
  book: Book,
  sheetId: string,
  filter: Pick<IAutoFilter, "ref" | "filterColumns"> | undefined
): void {
  if (filter) growSheet(book, sheetId, filter.ref);
  const before = readSheetFilter(book, sheetId);
  book.apply(
    listChanges(book, sheetId, before, filter),
    listChanges(book, sheetId, filter, before)
  );
}

/** Filters anew by what the cells hold now. */
export function reapplySheetFilter(book: Book, sheetId: string): void {
  const info = {
    id: ReCalcSheetsFilterMutation.id,
    params: { unitId: book.unitId, subUnitId: sheetId },
  };
  book.apply([info], [info]);
}

function listChanges(
  book: Book,
  sheetId: string,
  from: Pick<IAutoFilter, "ref"> | undefined,
  to: Pick<IAutoFilter, "ref" | "filterColumns"> | undefined
): IMutationInfo[] {
  const target = { unitId: book.unitId, subUnitId: sheetId };
  const changes: IMutationInfo[] = from
    ? [{ id: RemoveSheetsFilterMutation.id, params: target }]
    : [];
  if (!to) return changes;
  changes.push({ id: SetSheetsFilterRangeMutation.id, params: { ...target, range: to.ref } });
  for (const criteria of to.filterColumns ?? []) {
    const params = { ...target, col: criteria.colId, criteria: structuredClone(criteria) };
    changes.push({ id: SetSheetsFilterCriteriaMutation.id, params });
  }
  return changes;
}
