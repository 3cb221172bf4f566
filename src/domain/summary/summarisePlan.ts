import type { OverallRule } from "../rules/OverallRule";
import { lazyArray } from "../lazyArray";
import type { OverallCount, PlanSummary, SectionSummary } from "../report";
import type { Scheme } from "../scheme/Scheme";
import type { Tracker } from "../tracker/Tracker";
import { createActionLinks } from "./linkActions";
import { isSameOverall, type OverallRag } from "./overallRag";
import { groupSections } from "./groupSections";
import { createSectionFigures } from "./sectionFigures";
import { percentsOf, sharesOf, type Decimals } from "./shares";
import { actionsIn, ratedInAll, tallyActions } from "./tallyActions";

/**
 * Sums a tracker up: a line a section, in tracker order, and the plan's headline.
 *
 * @param tallies its actions by section and status; counted where they aren't known
 * @param groups its sections by their counts; grouped where they aren't known
 */
export function summarisePlan(
  tracker: Tracker,
  rule: OverallRule,
  scheme: Scheme,
  tallies = tallyActions(tracker, scheme),
  decimals: Decimals = 0,
  groups = groupSections(tallies)
): PlanSummary {
  const figuresOf = createSectionFigures(tallies, groups, rule, scheme, decimals);
  const linksOf = createActionLinks(tracker, (section) => actionsIn(tallies, section));
  const sections = lazyArray(tracker.sections.length, (index): SectionSummary | undefined => {
    const section = tracker.sections[index];
    if (section === undefined) return undefined;
    const { ref, title, group } = section;
    const { overall, actions, unrated, shares, sharesText, why, remark } = figuresOf(index);
    const links = linksOf(index);
    // Named one by one: thousands of sections spread out would cost more than the rest.
    return {
      ref,
      title,
      group,
      overall,
      actions,
      unrated,
      shares,
      sharesText,
      why,
      remark,
      links,
    };
  });
  const shares = sharesOf(ratedInAll(tallies), decimals);
  return {
    name: tracker.plan,
    sections,
    overallCounts: countOverall(
      groups.firsts.map((section) => figuresOf(section).overall),
      scheme,
      decimals,
      groups.sizes
    ),
    actions: tracker.actions.length,
    unrated: tracker.actions.length - shares.rated,
    shares,
  };
}

/**
 * Sections by overall RAG. Not rated is listed only where there is one.
 *
 * @param sizes how many sections each of `overalls` stands for; one each when this is left out
 */
export function countOverall(
  overalls: readonly OverallRag[],
  scheme: Scheme,
  decimals: Decimals = 0,
  sizes?: readonly number[]
): OverallCount[] {
  const { sound, adverse, worst } = scheme.overall;
  // Adverse and worst can be the same status, which is then counted once.
  const kinds: OverallRag[] = [...new Set([sound, adverse, worst])].map((status) => ({
    kind: "rated",
    status,
  }));
  if (overalls.some((overall) => overall.kind === "not-rated")) kinds.push({ kind: "not-rated" });
  const counts = kinds.map((kind) =>
    overalls.reduce(
      (sum, overall, at) => sum + (isSameOverall(overall, kind) ? (sizes?.[at] ?? 1) : 0),
      0
    )
  );
  const percents = percentsOf(counts, decimals);
  return kinds.map((overall, index) => ({
    overall,
    count: counts[index] ?? 0,
    percent: percents[index] ?? 0,
  }));
}
