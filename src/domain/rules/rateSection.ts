import type { Scheme } from "../scheme/Scheme";
import type { OverallRag } from "../summary/overallRag";
import type { StatusShares } from "../summary/shares";
import { countAdverse, type AdverseCounts } from "./adverseCounts";
import type { OverallRule } from "./OverallRule";
import { rateCounts } from "./rules";

/** What a rule goes by in a section. */
export interface SectionCounts {
  readonly shares: StatusShares;
  /** Actions whose status is blank or can't be read; those that aren't to be rated aren't among them. */
  readonly unread: number;
}

/** The overall RAG of a section. Compares whole numbers: 3 of 10 reaches 30%, to the action. */
export function rateSection(section: SectionCounts, rule: OverallRule, scheme: Scheme): OverallRag {
  const role = rateCounts(countFor(section, rule, scheme), rule);
  return role === null ? { kind: "not-rated" } : { kind: "rated", status: scheme.overall[role] };
}

/** What a rule counts in a section. */
export function countFor(
  { shares, unread }: SectionCounts,
  rule: OverallRule,
  scheme: Scheme
): AdverseCounts {
  return countAdverse(shares, scheme, rule.unratedIsAdverse === true ? unread : 0);
}
