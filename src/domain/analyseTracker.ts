import { checkActions, type CheckedTracker } from "./checks/runChecks";
import type { Scheme } from "./scheme/Scheme";
import { finish, type Steps } from "./steps";
import { tallyActions, type Tallies } from "./summary/tallyActions";
import type { IsoDay } from "./tracker/calendarDay";
import type { Tracker } from "./tracker/Tracker";

/** A tracker, what the checks have marked at its actions, and how many there are of each status. */
export interface Analysis extends CheckedTracker {
  readonly tallies: Tallies;
}

/** Goes through a tracker's actions: all that a report needs of them before it's put together. */
export function analyseTracker(tracker: Tracker, scheme: Scheme, asAt: IsoDay | null): Analysis {
  return finish(analyseInSteps(tracker, scheme, asAt));
}

/** Goes through a tracker's actions as {@link analyseTracker} does, some rows at a time. */
export function* analyseInSteps(
  tracker: Tracker,
  scheme: Scheme,
  asAt: IsoDay | null
): Steps<Analysis> {
  const marks = yield* checkActions(tracker, scheme, asAt);
  return { tracker, marks, tallies: tallyActions(tracker, scheme) };
}
