import type { Snapshot, SnapshotAction } from "../history/Snapshot";
import { createStatusReader } from "../scheme/readStatus";
import type { Scheme } from "../scheme/Scheme";

/** How many of a plan's rated actions were adverse in one report. */
export interface AdverseShare {
  readonly adverse: number;
  readonly rated: number;
}

/** A plan's adverse shares over reports. */
export interface AdverseHistory {
  readonly plan: string;
  /** One a report, in their order; null where a report doesn't have the plan. */
  readonly shares: readonly (AdverseShare | null)[];
}

/** Each plan's adverse share in each report; plans in the order in which reports have them. */
export function adverseHistory(
  reports: readonly Pick<Snapshot, "actions">[],
  scheme: Scheme
): readonly AdverseHistory[] {
  const read = createStatusReader(scheme);
  const plans = new Map<string, (AdverseShare | null)[]>();
  for (const [position, { actions }] of reports.entries()) {
    for (const [plan, share] of countAdverse(actions)) {
      const shares = plans.get(plan) ?? reports.map(() => null);
      shares[position] = share;
      plans.set(plan, shares);
    }
  }
  return [...plans].map(([plan, shares]) => ({ plan, shares }));

  function countAdverse(actions: readonly SnapshotAction[]): Map<string, AdverseShare> {
    const counts = new Map<string, AdverseShare>();
    for (const { plan, status } of actions) {
      const { adverse, rated } = counts.get(plan) ?? { adverse: 0, rated: 0 };
      const reading = read(status);
      const standing =
        reading.kind === "rated" ? scheme.statuses[reading.status]?.standing : undefined;
      counts.set(plan, {
        adverse: adverse + (standing === "adverse" ? 1 : 0),
        rated: rated + (standing === undefined ? 0 : 1),
      });
    }
    return counts;
  }
}
