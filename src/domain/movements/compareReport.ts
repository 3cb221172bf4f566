import { isWhole } from "../history/describeDamage";
import type { KeptReport } from "../history/HistoryReading";
import { takeSnapshot } from "../history/takeSnapshot";
import type { PlanSummary } from "../report";
import type { OverallRule } from "../rules/OverallRule";
import type { Scheme } from "../scheme/Scheme";
import { formatSection } from "../summary/formatSection";
import type { IsoDay } from "../tracker/calendarDay";
import type { Tracker } from "../tracker/Tracker";
import { compareColumn } from "./compareColumn";
import { compareSnapshots } from "./compareSnapshots";
import { findStale } from "./findStale";
import type { Baseline, ReportMovements, SectionMovement } from "./Movement";

/**
 * How a report compares with the one before.
 *
 * @param plans the trackers' summaries, in their order
 * @param before the finished report; null: the trackers' own columns of earlier RAGs stand for it
 * @param asAt the report's day; null where none was set
 * @returns null where there's neither
 */
export function compareReport(
  trackers: readonly Tracker[],
  plans: readonly PlanSummary[],
  before: KeptReport | null,
  rule: OverallRule,
  scheme: Scheme,
  asAt: IsoDay | null
): ReportMovements | null {
  if (before === null) {
    const comparison = compareColumn(trackers, plans, rule, scheme);
    const headers = trackers.flatMap(({ columns }) => columns.baseline?.header ?? []);
    return comparison && { kind: "compared", baseline: { kind: "column", headers }, ...comparison };
  }
  const { id, report, damage } = before;
  const baseline: Baseline = { kind: "report", id, report, edited: !isWhole(damage) };
  const current = takeSnapshot(trackers, plans, scheme);
  const compared = compareSnapshots(before.actions, current, scheme);
  return compared.ok
    ? {
        kind: "compared",
        baseline,
        stale: findStale(trackers, before, current, scheme, asAt),
        ...compared.value,
      }
    : { kind: "duplicates", baseline, ...compared.problem };
}

/** The plans with what has become of each section; as they are where nothing was compared. */
export function withMovements(
  plans: readonly PlanSummary[],
  movements: ReportMovements | null
): readonly PlanSummary[] {
  if (movements?.kind !== "compared") return plans;
  const known = new Map<string, SectionMovement>(
    movements.sections.flatMap((movement) =>
      movement.after === null
        ? []
        : [[keyOf(movement.plan, movement.group, movement.section), movement] as const]
    )
  );
  return plans.map((plan) => ({
    ...plan,
    sections: plan.sections.map((section) => {
      const movement = known.get(keyOf(plan.name, section.group, formatSection(section)));
      return movement === undefined ? section : { ...section, movement };
    }),
  }));
}

function keyOf(plan: string, group: string, section: string): string {
  return [plan, group, section].join("\u001f");
}
