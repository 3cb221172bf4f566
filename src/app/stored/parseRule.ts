import type { OverallRule } from "../../domain/rules/OverallRule";
import { checkRule } from "../../domain/rules/RuleFault";
import { asRecord, isWhole } from "./parseValue";

/** The rule of the overall RAG; undefined where it can't be read, or its cuts make no sense. */
export function parseRule(value: unknown): OverallRule | undefined {
  const rule = asRecord(value);
  const unratedIsAdverse = rule?.["unratedIsAdverse"] ?? false;
  if (rule === undefined || typeof unratedIsAdverse !== "boolean") return undefined;
  const parsed = parseRuleKind(rule);
  return parsed && (unratedIsAdverse ? { ...parsed, unratedIsAdverse } : parsed);
}

function parseRuleKind(rule: Readonly<Record<string, unknown>>): OverallRule | undefined {
  const { kind, adverseCut, exceptionCut } = rule;
  switch (kind) {
    case "worst-status":
    case "any-adverse":
    case "largest-group":
      return { kind };
    case "adverse-share":
    case "weighted-severity": {
      if (!isWhole(adverseCut) || !isWhole(exceptionCut)) return undefined;
      const read = { kind, adverseCut, exceptionCut };
      return checkRule(read).length === 0 ? read : undefined;
    }
    default:
      return undefined;
  }
}
