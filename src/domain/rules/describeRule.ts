import type { Scheme } from "../scheme/Scheme";
import type { OverallRule } from "./OverallRule";
import { wordsOf } from "./RuleKind";
import { ruleWords } from "./rules";

/** The rule as it's printed on the sheets and said in the pane, in the scheme's words. */
export function describeRule(rule: OverallRule, scheme: Scheme): string {
  const unrated =
    rule.unratedIsAdverse === true ? " Actions without a status count as adverse." : "";
  return `Overall RAG: ${ruleWords(rule, wordsOf(scheme))}.${unrated}`;
}
