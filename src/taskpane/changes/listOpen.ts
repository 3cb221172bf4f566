import { countOpen } from "../../domain/accepted/countOpen";
import type { SnapshotAction } from "../../domain/history/Snapshot";
import { pairActions } from "../../domain/movements/pairActions";
import type { Report } from "../../domain/report";
import { formatCount, formatList } from "../../domain/summary/wording";
import { countOf } from "../words/countOf";

/** How many refs are named. */
const NAMED = 5;

/** What of a report one may want to see to before it's finished, in sentences. */
export function listOpen(report: Report, actions: readonly SnapshotAction[]): readonly string[] {
  const unrated = report.plans.reduce((sum, plan) => sum + plan.unrated, 0);
  const findings = countOpen(report.findings);
  const withoutRef = actions.filter(({ ref }) => ref === "").length;
  const paired = pairActions([], actions);
  const duplicates = paired.ok ? [] : paired.problem.after;
  const more = duplicates.length - NAMED;
  return [
    ...(unrated > 0 ? [`${countOf(unrated, "action")} not rated.`] : []),
    ...(findings > 0 ? [`${countOf(findings, "finding")}.`] : []),
    ...(duplicates.length > 0
      ? [
          `${formatCount(duplicates.length, "ref is", "refs are")} used twice, so that no report can be compared with this one: ${formatList([...duplicates.slice(0, NAMED), ...(more > 0 ? [`${more} more`] : [])])}.`,
        ]
      : []),
    ...(withoutRef > 0
      ? [`${countOf(withoutRef, "action")} without a ref, which can't be followed.`]
      : []),
  ];
}
