import type { IMutationInfo, ISheetDataValidationRule } from "@univerjs/core";
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from "@univerjs/data-validation";
import type { Book, BookTable } from "./Book";

/** What is done, and what takes it back. */
export interface GrownValidations {
  readonly redos: readonly IMutationInfo[];
  readonly undos: readonly IMutationInfo[];
}

/**
 * Takes the data validation of a table's columns along to rows that come below its last one, as Excel
 * does where a column is held to the same throughout.
 *
 * @param table as it was, without a totals row
 * @param count how many rows come
 */
export function growValidations(book: Book, table: BookTable, count: number): GrownValidations {
  const { unitId } = book;
  const { sheetId: subUnitId, range } = table;
  const rules = book.injector.get(DataValidationModel).getRules(unitId, subUnitId);
  const grown = rules.flatMap((rule: ISheetDataValidationRule) => {
    const ranges = rule.ranges.map((each) => {
      const isColumn =
        each.startRow <= range.startRow + 1 &&
        each.endRow === range.endRow &&
        each.startColumn >= range.startColumn &&
        each.endColumn <= range.endColumn;
      return isColumn ? { ...each, endRow: each.endRow + count } : each;
    });
    if (ranges.every((each, index) => each === rule.ranges[index])) return [];
    return [{ before: structuredClone(rule), after: { ...structuredClone(rule), ranges } }];
  });
  const put = (rule: ISheetDataValidationRule): IMutationInfo[] => [
    { id: RemoveDataValidationMutation.id, params: { unitId, subUnitId, ruleId: rule.uid } },
    { id: AddDataValidationMutation.id, params: { unitId, subUnitId, rule } },
  ];
  return {
    redos: grown.flatMap(({ after }) => put(after)),
    undos: grown.flatMap(({ before }) => put(before)),
  };
}
