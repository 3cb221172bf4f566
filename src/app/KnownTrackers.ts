import type { FoundTracker, PlanChoice, TrackerPlace } from "../domain";
import type { WorkbookSurvey } from "./WorkbookPort";

/** Where the trackers are, so that the next run needn't look for them. */
export interface KnownTrackers {
  readonly places: readonly TrackerPlace[];
  /** What was set by hand when they were found: a colleague may have set something else since. */
  readonly plans: readonly PlanChoice[];
  /** Sheets that have highlighting rules of ours, and no tracker of the report any more. */
  readonly strays: readonly string[];
}

/** What there is to know of the trackers that were found in a survey. */
export function knowTrackers(
  found: readonly FoundTracker[],
  plans: readonly PlanChoice[],
  { highlighted }: WorkbookSurvey
): KnownTrackers {
  const places = found.map(({ place }) => place);
  const strays = highlighted.filter((sheet) => places.every((place) => place.sheet !== sheet));
  return { places, plans, strays };
}

/** Whether what was set by hand is what it was when the trackers were found. */
export function samePlans(a: readonly PlanChoice[], b: readonly PlanChoice[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
