import {
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Book } from "../../book/Book";
import { contains, intersect } from "../area/geometry";
import { subtract } from "../area/subtract";
import type { SheetArea } from "../area/SheetArea";

/** Takes the conditional formats off an area. A rule that also covers other cells stays there. */
export function removeFormats(book: Book, area: SheetArea): void {
  const target = { unitId: book.unitId, subUnitId: area.sheetId };
  const rules = [
    ...(book.injector
      .get(ConditionalFormattingRuleModel)
      .getSubunitRules(book.unitId, area.sheetId) ?? []),
  ];
  for (const rule of rules) {
    if (!rule.ranges.some((range) => intersect(range, area))) continue;
    const params = { ...target, cfId: rule.cfId };
    if (rule.ranges.every((range) => contains(area, range))) {
      const undo = DeleteConditionalRuleMutationUndoFactory(book.injector, params);
      book.apply([{ id: DeleteConditionalRuleMutation.id, params }], undo);
    } else {
      const rest = {
        ...structuredClone(rule),
        ranges: rule.ranges.flatMap((range) => subtract(range, area)),
      };
      book.apply(
        [{ id: SetConditionalRuleMutation.id, params: { ...params, rule: rest } }],
        [{ id: SetConditionalRuleMutation.id, params: { ...params, rule: structuredClone(rule) } }]
      );
    }
  }
}
