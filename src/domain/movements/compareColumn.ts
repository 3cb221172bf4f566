import { lazyArray } from "../lazyArray";
import type { PlanSummary } from "../report";
import type { OverallRule } from "../rules/OverallRule";
import { rateSection } from "../rules/rateSection";
import type { Scheme } from "../scheme/Scheme";
import { statusText } from "../scheme/statusText";
import { formatSection } from "../summary/formatSection";
import { overallLabel } from "../summary/overallRag";
import { sharesOf } from "../summary/shares";
import { cellText } from "../tracker/cell";
import type { StatusReading, Tracker } from "../tracker/Tracker";
import { compareReadings } from "./compareReadings";
import { sectionKind } from "./listSectionMovements";
import type { ActionMovement, Comparison, SectionMovement } from "./Movement";

/** How trackers differ from the earlier RAGs in their own columns, and what has become of each section. */
export interface ColumnComparison {
  readonly comparison: Comparison;
  /** By the plan's position and the section's in it, from 0; undefined where nothing was compared. */
  readonly movementOf: (plan: number, section: number) => SectionMovement | undefined;
}

/**
 * Compares trackers with the earlier RAGs in their own columns: statuses only, row by row, so that refs
 * don't matter. Sections' earlier RAGs are worked out from them by today's rule. Trackers without such a
 * column, or with nothing in it, are left out. A tracker may have 100,000 rows: nothing is kept of those
 * that haven't moved, and a section is looked at when it's asked for.
 *
 * @param plans the trackers' summaries, in their order
 * @returns null where no tracker has one
 */
export function compareColumn(
  trackers: readonly Tracker[],
  plans: readonly PlanSummary[],
  rule: OverallRule,
  scheme: Scheme
): ColumnComparison | null {
  const rows = trackers.map((tracker) => compareRows(tracker, scheme));
  const told = rows.flatMap((own, plan) => (own === null ? [] : [{ own, plan }]));
  if (told.length === 0) return null;
  const movementOf = (at: number, section: number): SectionMovement | undefined => {
    const own = rows[at] ?? null;
    const plan = plans[at];
    if (own === null || plan === undefined) return undefined;
    return compareSection(plan, section, own, rule, scheme);
  };
  const places = told.flatMap(({ own, plan }) =>
    own.withActions.map((section) => ({ plan, section }))
  );
  return {
    comparison: {
      actions: told.flatMap(({ own }) => own.actions),
      unchanged: told.reduce((sum, { own }) => sum + own.unchanged, 0),
      sections: lazyArray(places.length, (index) => {
        const place = places[index];
        return place && movementOf(place.plan, place.section);
      }),
      withoutRef: { before: 0, after: 0 },
    },
    movementOf,
  };
}

/** What the rows of one tracker say of earlier RAGs. */
interface ComparedRows {
  readonly actions: readonly ActionMovement[];
  readonly unchanged: number;
  /** For each section: how many of its actions had each status, how many none that is known, how many it has. */
  readonly tallies: Int32Array;
  /** The sections that have actions, in their order. */
  readonly withActions: readonly number[];
}

/** null where the tracker has no such column, or nothing in it. */
function compareRows(tracker: Tracker, scheme: Scheme): ComparedRows | null {
  const { plan, sections } = tracker;
  if (tracker.columns.baseline === undefined) return null;
  const unread = scheme.statuses.length;
  const width = unread + 2;
  const tallies = new Int32Array(sections.length * width);
  const add = (at: number): void => {
    tallies[at] = (tallies[at] ?? 0) + 1;
  };
  const actions: ActionMovement[] = [];
  let told = 0;
  let unchanged = 0;
  tracker.actions.forEach(({ ref, section, status, baseline }) => {
    if (baseline.kind !== "blank") told++;
    if (baseline.kind === "rated") add(section * width + baseline.status);
    else if (baseline.kind !== "not-rated") add(section * width + unread);
    add(section * width + unread + 1);
    const kind = compareReadings(baseline, status, scheme);
    if (kind === null) {
      unchanged++;
      return;
    }
    const own = sections[section];
    const name = own ? formatSection(own) : "";
    const stateOf = (reading: StatusReading): ActionMovement["after"] => ({
      section: name,
      status: statusText(reading, scheme),
    });
    const [was, is] = [stateOf(baseline), stateOf(status)];
    actions.push({ kind, plan, ref: cellText(ref), before: was, after: is });
  });
  if (told === 0) return null;
  const withActions: number[] = [];
  for (let section = 0; section < sections.length; section++) {
    if ((tallies[section * width + unread + 1] ?? 0) > 0) withActions.push(section);
  }
  return { actions, unchanged, tallies, withActions };
}

function compareSection(
  plan: PlanSummary,
  at: number,
  { tallies }: ComparedRows,
  rule: OverallRule,
  scheme: Scheme
): SectionMovement | undefined {
  const section = plan.sections[at];
  const own = [...tallies.subarray(...spanOf(at, scheme))];
  const [actions = 0, unread = 0] = [own.pop(), own.pop()];
  if (section === undefined || actions === 0) return undefined;
  const was = rateSection({ shares: sharesOf(own), unread }, rule, scheme);
  return {
    kind: sectionKind(compareReadings(was, section.overall, scheme)),
    plan: plan.name,
    group: section.group,
    section: formatSection(section),
    before: overallLabel(was, scheme),
    after: overallLabel(section.overall, scheme),
  };
}

function spanOf(section: number, { statuses }: Scheme): [number, number] {
  const width = statuses.length + 2;
  return [section * width, (section + 1) * width];
}
