import type { Scheme } from "../scheme/Scheme";
import { countOf, type StatusShares } from "../summary/shares";

/** How many of the actions that count are adverse, and how many are exceptions; most of these are both. */
export interface AdverseCounts {
  readonly adverse: number;
  readonly exceptions: number;
  /** All that count: the rated ones, and those without a status where they count as adverse. */
  readonly rated: number;
}

/**
 * Counts what a rule looks at.
 *
 * @param unrated actions without a status that count as adverse; 0 where they don't count
 */
export function countAdverse(shares: StatusShares, scheme: Scheme, unrated = 0): AdverseCounts {
  let adverse = unrated;
  let exceptions = 0;
  scheme.statuses.forEach((status, index) => {
    const count = countOf(shares, index);
    if (status.standing === "adverse") adverse += count;
    if (status.exception) exceptions += count;
  });
  return { adverse, exceptions, rated: shares.rated + unrated };
}

/** Whether `part` of `whole` is at least `cut` percent, in whole numbers. */
export function reaches(part: number, whole: number, cut: number): boolean {
  return part > 0 && part * 100 >= cut * whole;
}
