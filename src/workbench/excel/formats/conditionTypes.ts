import {
  CFNumberOperator,
  CFRuleType,
  CFSubRuleType,
  CFTextOperator,
} from "@univerjs/sheets-conditional-formatting";
import { HostError } from "../../batch/HostError";
import type { Condition } from "./RuleStore";

/** A rule that gives cells a style: all but data bars, colour scales and icon sets. */
export type HighlightCondition = Extract<Condition, { subType: CFSubRuleType }>;

/** Excel's name of a rule's kind. */
export function typeOfCondition(condition: Condition): string {
  if (condition.type === CFRuleType.dataBar) return "DataBar";
  if (condition.type === CFRuleType.colorScale) return "ColorScale";
  if (condition.type === CFRuleType.iconSet) return "IconSet";
  // The three kinds above are the ones without a style.
  const { subType } = condition;
  if (subType === CFSubRuleType.formula) return "Custom";
  if (subType === CFSubRuleType.number) return "CellValue";
  if (subType === CFSubRuleType.text) return "ContainsText";
  if (subType === CFSubRuleType.rank) return "TopBottom";
  return "PresetCriteria";
}

/** A new rule of a kind, which holds for no cell until it is told what to test. */
export function createCondition(type: string): Condition {
  const base = { type: CFRuleType.highlightCell as const, style: {} };
  switch (type) {
    case "Custom":
      return { ...base, subType: CFSubRuleType.formula, value: "=FALSE" };
    case "CellValue":
      return {
        ...base,
        subType: CFSubRuleType.number,
        operator: CFNumberOperator.equal,
        value: Number.MAX_VALUE,
      };
    case "ContainsText":
      return {
        ...base,
        subType: CFSubRuleType.text,
        operator: CFTextOperator.equal,
        value: "\uFFFF",
      };
    default:
      throw new HostError(
        "NotImplemented",
        `The workbench can't add a conditional format of type ${type}.`
      );
  }
}

/** Excel's and the model's words for comparing a number. */
export const NUMBER_OPERATORS: Record<string, CFNumberOperator> = {
  Between: CFNumberOperator.between,
  NotBetween: CFNumberOperator.notBetween,
  EqualTo: CFNumberOperator.equal,
  NotEqualTo: CFNumberOperator.notEqual,
  GreaterThan: CFNumberOperator.greaterThan,
  LessThan: CFNumberOperator.lessThan,
  GreaterThanOrEqual: CFNumberOperator.greaterThanOrEqual,
  LessThanOrEqual: CFNumberOperator.lessThanOrEqual,
};

/** Excel's and the model's words for comparing a text. */
export const TEXT_OPERATORS: Record<string, CFTextOperator> = {
  Contains: CFTextOperator.containsText,
  NotContains: CFTextOperator.notContainsText,
  BeginsWith: CFTextOperator.beginsWith,
  EndsWith: CFTextOperator.endsWith,
};
