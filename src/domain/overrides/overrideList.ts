import type { SectionSummary } from "../report";
import type { Scheme, StatusIndex } from "../scheme/Scheme";
import { statusLabel } from "../scheme/statusLabel";
import type { IsoDay } from "../tracker/calendarDay";
import { countsNow } from "./countsNow";
import type { Override } from "./Override";

/** What is set: the overall RAG of a section of a plan, and why. */
export interface OverrideRequest {
  /** The plan's name. */
  readonly plan: string;
  readonly section: SectionSummary;
  /** One of those that a section can have as overall RAG. */
  readonly overall: StatusIndex;
  /** Not blank. */
  readonly reason: string;
}

/** The override of a section's overall RAG, set on a day. */
export function makeOverride(
  { plan, section, overall, reason }: OverrideRequest,
  scheme: Scheme,
  day: IsoDay
): Override {
  const { group, ref, title } = section;
  return {
    plan,
    group,
    ref,
    title,
    overall: statusLabel(overall, scheme),
    reason: reason.trim(),
    day,
    counts: countsNow(section, scheme),
  };
}

/** A list of overrides with one more, in place of one of the same section. */
export function addOverride(overrides: readonly Override[], added: Override): readonly Override[] {
  return [...removeOverride(overrides, added), added];
}

/** A list of overrides without that of the section which one is of. */
export function removeOverride(
  overrides: readonly Override[],
  removed: Override
): readonly Override[] {
  return overrides.filter((each) => !isOfSameSection(each, removed));
}

function isOfSameSection(a: Override, b: Override): boolean {
  return a.plan === b.plan && a.group === b.group && a.ref === b.ref && a.title === b.title;
}
