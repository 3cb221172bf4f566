/** How many actions have each status, and their shares. */
export interface StatusShares {
  /** One count a status, in scheme order. */
  readonly counts: readonly number[];
  /** Rated actions: the sum of the counts. */
  readonly rated: number;
  /** Whole percents of the rated actions, in scheme order; they add up to 100, or to 0 when none is rated. */
  readonly percents: readonly number[];
}
