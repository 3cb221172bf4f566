import type { Scheme } from "../../../src/domain";
import type { Check } from "../../../src/domain/checks/Check";
import type { BareFinding } from "../../../src/domain/checks/Finding";
import type { IsoDay } from "../../../src/domain/tracker/calendarDay";
import type { Tracker } from "../../../src/domain/tracker/Tracker";
import { factsOf } from "./factsOf";

/** All that one check finds in a tracker, action by action: without marks, and nothing left for later. */
export function runCheck(
  check: Check,
  tracker: Tracker,
  scheme: Scheme,
  asAt: IsoDay | null
): BareFinding[] {
  const look = check.look(tracker, scheme, asAt);
  if (look === null) return [];
  const byOthers = new Map<number, number>();
  if (look.by === "tracker") {
    look.findEach((position, found) => {
      if (byOthers.has(position)) throw new Error("What was found there was shown before.");
      byOthers.set(position, found);
    });
  }
  const found: BareFinding[] = [];
  tracker.actions.forEach((action, position) => {
    const bits =
      look.by === "tracker"
        ? (byOthers.get(position) ?? 0)
        : look.find(factsOf(action, tracker, scheme, asAt));
    check.kinds.forEach((_, kind) => {
      if ((bits & (1 << kind)) === 0) return;
      const finding = look.describe(action, kind, position);
      if (finding === null) throw new Error("What was found isn't described.");
      found.push(finding);
    });
  });
  return found;
}
