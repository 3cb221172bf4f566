import type { SectionSummary } from "../report";
import { explainOverall, remarkOn } from "../rules/explainOverall";
import type { OverallRule } from "../rules/OverallRule";
import { rateSection } from "../rules/rateSection";
import type { Scheme } from "../scheme/Scheme";
import type { SectionGroups } from "./groupSections";
import { formatShares, sharesOf, type Decimals, type StatusShares } from "./shares";
import { actionsIn, ratedIn, unreadIn, type Tallies } from "./tallyActions";

/** What follows from a section's counts alone. */
export type SectionFigures = Pick<
  SectionSummary,
  "overall" | "actions" | "unrated" | "shares" | "sharesText" | "why" | "remark"
>;

/**
 * Makes what works out a section's figures from its counts: once for all sections of a group.
 *
 * @returns a function of the section's position, from 0
 */
export function createSectionFigures(
  tallies: Tallies,
  { groupOf }: SectionGroups,
  rule: OverallRule,
  scheme: Scheme,
  decimals: Decimals
): (section: number) => SectionFigures {
  const known: SectionFigures[] = [];
  return (section) =>
    (known[groupOf[section] ?? 0] ??= workOut(
      sharesOf(ratedIn(tallies, section), decimals),
      actionsIn(tallies, section),
      unreadIn(tallies, section),
      rule,
      scheme
    ));
}

function workOut(
  shares: StatusShares,
  actions: number,
  unread: number,
  rule: OverallRule,
  scheme: Scheme
): SectionFigures {
  const section = { shares, unread };
  const overall = rateSection(section, rule, scheme);
  const unrated = actions - shares.rated;
  return {
    overall,
    actions,
    unrated,
    shares,
    sharesText: formatShares(shares, unrated, scheme),
    why: explainOverall(section, rule, scheme),
    remark: remarkOn(overall, shares, scheme),
  };
}
