import { formatSection } from "../summary/formatSection";
import { overallLabel } from "../summary/overallRag";
import { countStatuses } from "../summary/shares";
import type { SnapshotAction } from "../history/Snapshot";
import { statusText } from "../history/takeSnapshot";
import type { PlanSummary } from "../report";
import type { OverallRule } from "../rules/OverallRule";
import { rateSection } from "../rules/rateSection";
import type { Scheme } from "../scheme/Scheme";
import { cellText } from "../tracker/cell";
import type { Action, Tracker } from "../tracker/Tracker";
import { createStatusComparison, listMovements } from "./listMovements";
import { listSectionMovements } from "./listSectionMovements";
import type { Comparison } from "./Movement";
import type { ActionPair } from "./pairActions";
import type { SectionKey } from "./sectionKeys";

/**
 * How trackers differ from the earlier RAGs in their own columns: statuses only, row by row, so that
 * refs don't matter. Sections' earlier RAGs are worked out from them by today's rule. Trackers without
 * such a column, or with nothing in it, are left out.
 *
 * @param plans the trackers' summaries, in their order
 * @returns null where no tracker has one
 */
export function compareColumn(
  trackers: readonly Tracker[],
  plans: readonly PlanSummary[],
  rule: OverallRule,
  scheme: Scheme
): Comparison | null {
  const pairs = trackers.flatMap((tracker, index) => {
    const plan = plans[index];
    return plan === undefined || !hasBaseline(tracker) ? [] : pairRows(tracker, plan, rule, scheme);
  });
  if (pairs.length === 0) return null;
  const compare = createStatusComparison(scheme);
  const keyOf: SectionKey = ({ plan, group, section }) => [plan, group, section].join("\u001f");
  const keys = { before: keyOf, after: keyOf };
  return {
    ...listMovements(pairs, compare, keys),
    sections: listSectionMovements(
      pairs.map(({ before }) => before),
      pairs.map(({ after }) => after),
      compare,
      keys
    ),
    withoutRef: { before: 0, after: 0 },
  };
}

function hasBaseline({ columns, actions }: Tracker): boolean {
  if (columns.baseline === undefined) return false;
  for (const { baseline } of actions) if (baseline.kind !== "blank") return true;
  return false;
}

type RowPair = ActionPair & { readonly before: SnapshotAction; readonly after: SnapshotAction };

function pairRows(
  tracker: Tracker,
  { name, sections }: PlanSummary,
  rule: OverallRule,
  scheme: Scheme
): RowPair[] {
  const bySection = sections.map((): Action["baseline"][] => []);
  for (const { section, baseline } of tracker.actions) bySection[section]?.push(baseline);
  const heads = sections.map((section, index) => ({
    plan: name,
    group: section.group,
    section: formatSection(section),
    overall: overallLabel(section.overall, scheme),
    was: overallLabel(rateReadings(bySection[index] ?? [], rule, scheme), scheme),
    due: "",
    title: "",
    reason: "",
  }));
  return tracker.actions.flatMap(({ ref, section, status, baseline }): RowPair[] => {
    const head = heads[section];
    if (head === undefined) return [];
    const { was, overall, ...same } = head;
    const both = { ...same, ref: cellText(ref) };
    return [
      {
        before: { ...both, overall: was, status: statusText(baseline, scheme) },
        after: { ...both, overall, status: statusText(status, scheme) },
      },
    ];
  });
}

function rateReadings(
  readings: readonly Action["baseline"][],
  rule: OverallRule,
  scheme: Scheme
): PlanSummary["sections"][number]["overall"] {
  const unread = readings.filter(({ kind }) => kind === "blank" || kind === "unknown").length;
  return rateSection({ shares: countStatuses(readings, scheme), unread }, rule, scheme);
}
