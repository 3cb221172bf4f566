import type { OverallCount, PlanSummary } from "../report";
import { isSameOverall, type OverallRag } from "./overallRag";
import { countOf, percentsOf, sharesOf, type Decimals } from "./shares";

/**
 * Several plans summed up as one, called "All plans": its sections are theirs in order, its counts
 * the sums of theirs, and its percentages are worked out anew from these.
 *
 * @param plans by one scheme; at least one
 */
export function totalPlans(plans: readonly PlanSummary[]): PlanSummary {
  const { counts: statuses = [], decimals = 0 } = plans[0]?.shares ?? {};
  const sum = (numberOf: (plan: PlanSummary) => number): number =>
    plans.reduce((total, plan) => total + numberOf(plan), 0);
  return {
    name: "All plans",
    sections: plans.flatMap(({ sections }) => sections),
    overallCounts: sumOverall(
      plans.flatMap(({ overallCounts }) => overallCounts),
      decimals
    ),
    actions: sum(({ actions }) => actions),
    unrated: sum(({ unrated }) => unrated),
    shares: sharesOf(
      statuses.map((_, status) => sum(({ shares }) => countOf(shares, status))),
      decimals
    ),
  };
}

/** Counts of the same RAG put together, those of rated sections first. */
function sumOverall(counts: readonly OverallCount[], decimals: Decimals): OverallCount[] {
  const sums: { overall: OverallRag; count: number }[] = [];
  for (const { overall, count } of counts) {
    const known = sums.find((each) => isSameOverall(each.overall, overall));
    if (known) known.count += count;
    else sums.push({ overall, count });
  }
  // The first plan may have sections that aren't rated, and another none of these.
  sums.sort(
    (a, b) => Number(a.overall.kind === "not-rated") - Number(b.overall.kind === "not-rated")
  );
  const percents = percentsOf(
    sums.map(({ count }) => count),
    decimals
  );
  return sums.map((each, index) => ({ ...each, percent: percents[index] ?? 0 }));
}
