import type { SectionSummary } from "../report";
import { explainOverall, remarkOn } from "../rules/explainOverall";
import type { OverallRule } from "../rules/OverallRule";
import { rateSection } from "../rules/rateSection";
import type { Scheme } from "../scheme/Scheme";
import { formatShares, sharesOf, type Decimals, type StatusShares } from "./shares";
import { ratedIn, type Tallies } from "./tallyActions";

/** What follows from a section's counts alone. */
export type SectionFigures = Pick<
  SectionSummary,
  "overall" | "actions" | "unrated" | "shares" | "sharesText" | "why" | "remark"
>;

/**
 * Makes what works out a section's figures from its counts: once for all sections that have the same.
 *
 * @returns a function of the section's position, from 0
 */
export function createSectionFigures(
  tallies: Tallies,
  rule: OverallRule,
  scheme: Scheme,
  decimals: Decimals
): (section: number) => SectionFigures {
  const known = new Map<string, SectionFigures>();
  return (section) => {
    const counts = ratedIn(tallies, section);
    const actions = tallies.actions[section] ?? 0;
    const unread = tallies.unread[section] ?? 0;
    const key = `${counts.join(" ")} ${actions} ${unread}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const figures = workOut(sharesOf(counts, decimals), actions, unread, rule, scheme);
    known.set(key, figures);
    return figures;
  };
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
