import type { IMutationInfo } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import {
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  DeleteConditionalRuleMutationUndoFactory,
  SetConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { Book } from "./Book";
import { shiftFormula } from "./shiftFormula";
import { shiftSpan } from "./shiftSpan";
import type { StructureChange } from "./StructureChange";

type Move = Extract<StructureChange, { axis: string }>;

/** The mutations that make a sheet's conditional formats follow moved cells, and the way back. */
export function moveConditionalFormats(
  book: Book,
  change: StructureChange
): { redos: IMutationInfo[]; undos: IMutationInfo[] } {
  const redos: IMutationInfo[] = [];
  const undos: IMutationInfo[] = [];
  if (!("axis" in change)) return { redos, undos };
  const target = { unitId: book.unitId, subUnitId: change.sheetId };
  const rules =
    book.injector
      .get(ConditionalFormattingRuleModel)
      .getSubunitRules(target.unitId, target.subUnitId) ?? [];
  for (const rule of rules) {
    const moved = moveRule(rule, change);
    const params = { ...target, cfId: rule.cfId };
    if (moved.ranges.length > 0) {
      redos.push({ id: SetConditionalRuleMutation.id, params: { ...params, rule: moved } });
      undos.push({
        id: SetConditionalRuleMutation.id,
        params: { ...params, rule: structuredClone(rule) },
      });
    } else {
      redos.push({ id: DeleteConditionalRuleMutation.id, params });
      undos.push(...DeleteConditionalRuleMutationUndoFactory(book.injector, params));
    }
  }
  return { redos, undos };
}

function moveRule(rule: IConditionFormattingRule, move: Move): IConditionFormattingRule {
  const ranges = rule.ranges.flatMap((range) => shiftSpan(range, move) ?? []);
  const { rule: condition } = rule;
  if (!("subType" in condition) || condition.subType !== CFSubRuleType.formula)
    return { ...rule, ranges };
  return {
    ...rule,
    ranges,
    rule: { ...condition, value: shiftFormula(condition.value, move, move.sheetId) },
  };
}
