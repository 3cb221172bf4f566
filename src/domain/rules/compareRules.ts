import type { PlanSummary, SectionSummary } from "../report";
import type { Scheme } from "../scheme/Scheme";
import { isSameOverall, type OverallRag } from "../summary/overallRag";
import type { OverallRule } from "./OverallRule";
import { rateSection, type SectionCounts } from "./rateSection";

/** A section that another rule calls something else. */
export interface RuleChange {
  /** The plan's name. */
  readonly plan: string;
  readonly section: SectionSummary;
  /** What the report calls it. */
  readonly from: OverallRag;
  readonly to: OverallRag;
}

/**
 * The sections that another rule, or other cuts, would call something else; in the plans' order. What
 * was set by hand stays, whatever the rule.
 */
export function compareRules(
  plans: readonly PlanSummary[],
  rule: OverallRule,
  scheme: Scheme
): readonly RuleChange[] {
  return plans.flatMap(({ name, sections }) =>
    sections.flatMap((section): RuleChange[] => {
      if (section.byHand !== undefined) return [];
      const from = section.overall;
      const to = rateSection(countsOf(section), rule, scheme);
      return isSameOverall(from, to) ? [] : [{ plan: name, section, from, to }];
    })
  );
}

/** What a rule goes by in a section of a report. */
export function countsOf({ shares, links, unrated }: SectionSummary): SectionCounts {
  // Without a look at its actions, which are made only once they're asked for.
  if (unrated === 0) return { shares, unread: 0 };
  const unread = links.filter(({ status, notRated }) => status === null && notRated === "");
  return { shares, unread: unread.length };
}
