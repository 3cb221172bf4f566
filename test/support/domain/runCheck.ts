import type { Scheme } from "../../../src/domain";
import type { Check } from "../../../src/domain/checks/Check";
import type { BareFinding } from "../../../src/domain/checks/Finding";
import { createFactReader } from "../../../src/domain/checks/readFacts";
import type { IsoDay } from "../../../src/domain/tracker/calendarDay";
import type { Tracker } from "../../../src/domain/tracker/Tracker";

/** All that one check finds in a tracker, action by action: without marks, and nothing left for later. */
export function runCheck(
  check: Check,
  tracker: Tracker,
  scheme: Scheme,
  asAt: IsoDay | null
): BareFinding[] {
  const look = check.look(tracker, scheme, asAt);
  if (look === null) return [];
  const facts = createFactReader(tracker, scheme, asAt);
  const found: BareFinding[] = [];
  tracker.actions.forEach((action, position) => {
    const bits =
      look.by === "tracker"
        ? look.find(position)
        : look.find(facts.factsOf(facts.read(action), action.status, facts.baselineOf(action)));
    check.kinds.forEach((_, kind) => {
      if ((bits & (1 << kind)) === 0) return;
      const finding = look.describe(action, kind, position);
      if (finding === null) throw new Error("What was found isn't described.");
      found.push(finding);
    });
  });
  return found;
}
