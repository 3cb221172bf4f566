import type { PlanSummary } from "../report";
import type { Scheme } from "../scheme/Scheme";
import { overallLabel } from "../summary/overallRag";
import { countOf, formatPercentage, formatShare } from "../summary/shares";
import { formatCount } from "../summary/wording";

/**
 * The plan's figures in two lines: "20 sections: 15 On Track (75%), 5 At Risk (25%), 0 Off Track
 * (0%)", and "67 actions: 26 Delivered (39%), ...".
 *
 * @param named whether the lines begin with the plan's name, as they must when there are several
 */
export function formatHeadline(plan: PlanSummary, scheme: Scheme, named: boolean): string[] {
  const sections = plan.overallCounts.map(
    ({ overall, count, percent }) =>
      `${count} ${overallLabel(overall, scheme)} (${formatPercentage(percent, plan.shares.decimals)})`
  );
  const actions = scheme.statuses.map(
    ({ label }, index) =>
      `${countOf(plan.shares, index)} ${label} (${formatShare(plan.shares, index)})`
  );
  if (plan.unrated > 0) actions.push(`${plan.unrated} unrated`);
  const name = named ? `${plan.name}: ` : "";
  return [
    `${name}${formatCount(plan.sections.length, "section")}: ${sections.join(", ")}`,
    `${name}${formatCount(plan.actions, "action")}: ${actions.join(", ")}`,
  ];
}
