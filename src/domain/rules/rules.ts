import type { AdverseCounts } from "./adverseCounts";
import { adverseShare } from "./adverseShare";
import { anyAdverse } from "./anyAdverse";
import { largestGroup } from "./largestGroup";
import type { OverallRule, RuleName } from "./OverallRule";
import type { OverallRole, RuleKind, RuleOf, RuleWords } from "./RuleKind";
import { weightedSeverity } from "./weightedSeverity";
import { worstStatus } from "./worstStatus";

const KINDS: { readonly [Name in RuleName]: RuleKind<RuleOf<Name>> } = {
  "adverse-share": adverseShare,
  "worst-status": worstStatus,
  "any-adverse": anyAdverse,
  "largest-group": largestGroup,
  "weighted-severity": weightedSeverity,
};

/** Every rule by its name, in the order in which they're offered. */
// The record's keys are the names.
export const RULE_NAMES = Object.keys(KINDS) as readonly RuleName[];

/** What counts come to by a rule; null where no action counts. */
export function rateCounts(counts: AdverseCounts, rule: OverallRule): OverallRole | null {
  return counts.rated === 0 ? null : kindOf(rule).rate(counts, rule);
}

/** The rule in words, without "Overall RAG: " and the full stop. */
export function ruleWords(rule: OverallRule, words: RuleWords): string {
  return kindOf(rule).describe(rule, words);
}

/** What decides, as the end of a sentence: "the cut is 30%". */
export function limitWords(rule: OverallRule, role: OverallRole, counts: AdverseCounts): string {
  return kindOf(rule).limit(rule, role, counts);
}

function kindOf(rule: OverallRule): RuleKind<OverallRule> {
  // The record holds each rule's own kind under its name: the compiler can't follow the pairing
  // through an index by a union.
  return KINDS[rule.kind] as RuleKind<OverallRule>;
}
