import { placeOf } from "../checks/Check";
import type { Snapshot, SnapshotAction } from "../history/Snapshot";
import type { Scheme, StatusIndex } from "../scheme/Scheme";
import { formatSection } from "../summary/formatSection";
import { cellText } from "../tracker/cell";
import { isCellError } from "../tracker/cellError";
import type { IsoDay } from "../tracker/calendarDay";
import type { Tracker } from "../tracker/Tracker";
import type { StaleAction } from "./Movement";
import { pairActions } from "./pairActions";

/**
 * The actions of which status, due date and reason are what they were in a finished report, though they
 * are adverse, past their due date, or have a reason, which was written for that report. An action that is
 * sound, with nothing beside it and its due date to come, may well stay as it is, and so may one that is
 * complete or isn't rated.
 *
 * @param current the trackers' actions as `takeSnapshot` has them
 * @param asAt the report's day; null where none was set, and then nothing is past its due date
 */
export function findStale(
  trackers: readonly Tracker[],
  { report: { number, revision, asAt: day }, actions: before }: Snapshot,
  current: readonly SnapshotAction[],
  scheme: Scheme,
  asAt: IsoDay | null
): readonly StaleAction[] {
  const paired = pairActions(before, current);
  if (!paired.ok) return [];
  const same = new Set(
    paired.value.pairs.flatMap((pair) =>
      pair.before !== null && pair.after !== null && saysTheSame(pair.before, pair.after)
        ? [pair.after]
        : []
    )
  );
  const stale: StaleAction[] = [];
  let position = 0;
  for (const tracker of trackers) {
    const { plan, sections } = tracker;
    for (const { ref, row, lead, section, status } of tracker.actions) {
      const now = current[position++];
      if (now === undefined || !same.has(now) || status.kind !== "rated") continue;
      if (!isToMove(now, status.status, scheme, asAt)) continue;
      const known = sections[section];
      stale.push({
        plan,
        section: known ? formatSection(known) : "",
        ref,
        lead: isCellError(lead) ? "" : cellText(lead),
        status: status.status,
        place: placeOf(tracker, row, "status"),
        since: { number, revision, asAt: day },
      });
    }
  }
  return stale;
}

function saysTheSame(before: SnapshotAction, after: SnapshotAction): boolean {
  return (
    before.status === after.status && before.due === after.due && before.reason === after.reason
  );
}

/** Whether something should have become of an action by now. */
function isToMove(
  { due, reason }: SnapshotAction,
  status: StatusIndex,
  scheme: Scheme,
  asAt: IsoDay | null
): boolean {
  const standing = scheme.statuses[status]?.standing;
  if (standing === "complete") return false;
  const isPast = asAt !== null && DAY.test(due) && due < asAt;
  return standing === "adverse" || reason !== "" || isPast;
}

/** A due date that was read as a day; any other is what was typed. */
const DAY = /^\d{4}-\d\d-\d\d$/u;
