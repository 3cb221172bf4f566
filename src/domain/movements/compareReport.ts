import { isWhole } from "../history/describeDamage";
import type { KeptReport } from "../history/HistoryReading";
import { takeSnapshot } from "../history/takeSnapshot";
import { lazyArray } from "../lazyArray";
import type { PlanSummary } from "../report";
import type { OverallRule } from "../rules/OverallRule";
import type { Scheme } from "../scheme/Scheme";
import { formatSection } from "../summary/formatSection";
import type { IsoDay } from "../tracker/calendarDay";
import type { Tracker } from "../tracker/Tracker";
import { compareColumn } from "./compareColumn";
import { compareSnapshots } from "./compareSnapshots";
import { findStale } from "./findStale";
import type { Baseline, Comparison, ReportMovements, SectionMovement } from "./Movement";

/** How a report compares with the one before, and its plans with what has become of each section. */
export interface ComparedReport {
  /** null where there's nothing to compare with. */
  readonly movements: ReportMovements | null;
  /** As they were where nothing was compared. */
  readonly plans: readonly PlanSummary[];
}

/**
 * Compares a report with the one before.
 *
 * @param plans the trackers' summaries, in their order
 * @param before the finished report; null: the trackers' own columns of earlier RAGs stand for it
 * @param asAt the report's day; null where none was set
 */
export function compareReport(
  trackers: readonly Tracker[],
  plans: readonly PlanSummary[],
  before: KeptReport | null,
  rule: OverallRule,
  scheme: Scheme,
  asAt: IsoDay | null
): ComparedReport {
  if (before === null) {
    const compared = compareColumn(trackers, plans, rule, scheme);
    if (compared === null) return { movements: null, plans };
    const headers = trackers.flatMap(({ columns }) => columns.baseline?.header ?? []);
    const { comparison, movementOf } = compared;
    return {
      movements: { kind: "compared", baseline: { kind: "column", headers }, ...comparison },
      plans: withMovements(plans, movementOf),
    };
  }
  const { id, report, damage } = before;
  const baseline: Baseline = { kind: "report", id, report, edited: !isWhole(damage) };
  const current = takeSnapshot(trackers, plans, scheme);
  const compared = compareSnapshots(before.actions, current, scheme);
  if (!compared.ok)
    return { movements: { kind: "duplicates", baseline, ...compared.problem }, plans };
  const stale = findStale(trackers, before, current, scheme, asAt);
  return {
    movements: { kind: "compared", baseline, stale, ...compared.value },
    plans: withMovements(plans, findMovements(plans, compared.value)),
  };
}

/** By the plan's position and the section's in it, from 0. */
type MovementOf = (plan: number, section: number) => SectionMovement | undefined;

/** Finds the movements of a report's sections by their names. */
function findMovements(plans: readonly PlanSummary[], { sections }: Comparison): MovementOf {
  const known = new Map<string, SectionMovement>(
    sections.flatMap((movement) =>
      movement.after === null
        ? []
        : [[keyOf(movement.plan, movement.group, movement.section), movement] as const]
    )
  );
  return (plan, at) => {
    const section = plans[plan]?.sections[at];
    return (
      section && known.get(keyOf(plans[plan]?.name ?? "", section.group, formatSection(section)))
    );
  };
}

function keyOf(plan: string, group: string, section: string): string {
  return [plan, group, section].join("\u001f");
}

/** The plans with what has become of each section; each is made when it's asked for, as there may be 10,000. */
function withMovements(
  plans: readonly PlanSummary[],
  movementOf: MovementOf
): readonly PlanSummary[] {
  return plans.map((plan, at) => ({
    ...plan,
    sections: lazyArray(plan.sections.length, (index) => {
      const section = plan.sections[index];
      const movement = movementOf(at, index);
      return section === undefined || movement === undefined ? section : { ...section, movement };
    }),
  }));
}
