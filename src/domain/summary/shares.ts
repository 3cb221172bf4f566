import type { Scheme, StatusIndex } from "../scheme/Scheme";
import type { StatusReading } from "../tracker/Tracker";

/** How many decimals percentages have. */
export type Decimals = 0 | 1 | 2;

/** How many actions have each status, and their shares. */
export interface StatusShares {
  /** One count a status, in scheme order. */
  readonly counts: readonly number[];
  /** Rated actions: the sum of the counts. */
  readonly rated: number;
  /** In percent of the rated actions, in scheme order; they add up to 100, or to 0 when none is rated. */
  readonly percents: readonly number[];
  /** How many decimals the percentages have; left out: none. */
  readonly decimals?: Decimals;
}

/** How many actions have a status; 0 for a position that the scheme doesn't have. */
export function countOf(shares: StatusShares, status: StatusIndex): number {
  return shares.counts[status] ?? 0;
}

/** A status's percentage of the rated actions; 0 for a position that the scheme doesn't have. */
export function percentOf(shares: StatusShares, status: StatusIndex): number {
  return shares.percents[status] ?? 0;
}

/** Counts the statuses of some actions. What is blank, unknown or not to be rated isn't counted. */
export function countStatuses(readings: Iterable<StatusReading>, scheme: Scheme): StatusShares {
  const counts = scheme.statuses.map(() => 0);
  for (const reading of readings) {
    if (reading.kind === "rated") counts[reading.status] = (counts[reading.status] ?? 0) + 1;
  }
  return sharesOf(counts);
}

/** The shares of counts that are known. */
export function sharesOf(counts: readonly number[], decimals: Decimals = 0): StatusShares {
  return {
    counts,
    rated: counts.reduce((sum, count) => sum + count, 0),
    percents: percentsOf(counts, decimals),
    ...(decimals === 0 ? {} : { decimals }),
  };
}

/** Counts in percent of their sum, with some decimals, by largest remainder: they add up to 100. */
export function percentsOf(counts: readonly number[], decimals: Decimals = 0): number[] {
  const unit = 10 ** decimals;
  return shareOut(counts, 100 * unit).map((share) => share / unit);
}

/** "33%", "33.30%" with two decimals. */
export function formatPercentage(percent: number, decimals: Decimals = 0): string {
  return `${percent.toFixed(decimals)}%`;
}

/** A status's percentage as it's printed. */
export function formatShare(shares: StatusShares, status: StatusIndex): string {
  return formatPercentage(percentOf(shares, status), shares.decimals);
}

/**
 * Shares out a whole number in proportion to the counts, by largest remainder: each gets its
 * quotient rounded down, and what is left goes to the largest remainders, to the earlier of two
 * equal ones. Whole numbers throughout, so nothing depends on floating point.
 *
 * @param counts whole numbers from 0
 * @param units what is shared out: 100 for whole percents, 10,000 for two decimals
 * @returns one whole number a count, which add up to `units`; all 0 when the counts are
 */
export function shareOut(counts: readonly number[], units: number): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return counts.map(() => 0);
  const shares = counts.map((count) => Math.floor((count * units) / total));
  const left = units - shares.reduce((sum, share) => sum + share, 0);
  counts
    .map((count, index) => ({ index, remainder: (count * units) % total }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left)
    .forEach(({ index }) => {
      shares[index] = (shares[index] ?? 0) + 1;
    });
  return shares;
}

/** "25% On Track, 75% At Risk": in scheme order, zeros left out. Unrated actions are named. */
export function formatShares(shares: StatusShares, unrated: number, scheme: Scheme): string {
  const parts = scheme.statuses.flatMap((status, index) =>
    countOf(shares, index) > 0 ? [`${formatShare(shares, index)} ${status.label}`] : []
  );
  if (unrated > 0) parts.push(`${unrated} unrated`);
  return parts.join(", ");
}
