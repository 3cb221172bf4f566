import { comparable } from "./cell";
import { readHeaderPeriod, type DatedPeriod, type HeaderPeriod } from "./headerPeriod";

/** A column whose header can stand for the field in question. */
export interface ColumnClaim {
  /** As in the sheet. */
  readonly header: string;
  /** Position in the row of headers, from 0. */
  readonly column: number;
  /** How usual its word is; 0 is the most usual. */
  readonly rank: number;
}

interface Candidate<T extends ColumnClaim> {
  readonly claim: T;
  readonly period: HeaderPeriod;
}

/**
 * Picks this report's column among several that can stand for one field. A team that adds a column
 * a report has "RAG Jan", "RAG Feb" and so on, and reporting from an old one would be wrong without
 * showing. So, in this order:
 *
 * 1. a column of an earlier report only where there's no other
 * 2. a header that speaks of RAG, or else the most usual word
 * 3. one that says that it's current; then one without a period, taken for the one that is kept up
 *    to date beside its history; then the latest period
 * 4. where that can't be told, the column further right, as columns are added at the right; but of
 *    headers that are the same, the left one: a legend beside the tracker repeats them
 */
export function pickLatestColumn<T extends ColumnClaim>(claims: readonly T[]): T | undefined {
  const all = claims
    .map((claim): Candidate<T> => ({ claim, period: readHeaderPeriod(claim.header) }))
    .sort((a, b) => a.claim.column - b.claim.column);
  const recent = preferring(all, ({ period }) => period.kind !== "earlier");
  const usual = mostUsual(recent, ({ claim }) => kindOf(claim));
  const current = preferring(usual, ({ period }) => period.kind === "now");
  const undated = preferring(current, ({ period }) => period.kind !== "dated");
  const best = latestOf(undated) ?? mostUsual(undated, ({ claim }) => claim.rank);
  const distinct = best.filter(
    ({ claim }, index) => best.findIndex((each) => sameHeader(each.claim, claim)) === index
  );
  return distinct[distinct.length - 1]?.claim;
}

function preferring<T>(all: readonly T[], test: (each: T) => boolean): readonly T[] {
  const some = all.filter(test);
  return some.length === 0 ? all : some;
}

function mostUsual<T>(all: readonly T[], rankOf: (each: T) => number): readonly T[] {
  const least = Math.min(...all.map(rankOf));
  return all.filter((each) => rankOf(each) === least);
}

/** The candidates of the latest period, left to right; null when not all are dated alike. */
function latestOf<T extends ColumnClaim>(
  all: readonly Candidate<T>[]
): readonly Candidate<T>[] | null {
  const periods = all.flatMap(({ period }) => (period.kind === "dated" ? [period] : []));
  const [first] = periods;
  if (first === undefined || periods.length < all.length) return null;
  const alike = periods.every(
    ({ unit, year }) => unit === first.unit && (year === null) === (first.year === null)
  );
  if (!alike) return all;
  const times = timesOf(periods);
  const latest = Math.max(...times);
  return all.filter((_, index) => times[index] === latest);
}

/**
 * The periods, left to right, on one time scale. Without years, each is taken to be less than half
 * a year from the one before it where the year may have turned: after December comes January.
 */
function timesOf(periods: readonly DatedPeriod[]): number[] {
  let turned = 0;
  return periods.map(({ year, at, perYear }, index) => {
    if (year !== null) return year * Math.max(perYear, 1) + at;
    const step = at - (periods[index - 1]?.at ?? at);
    if (Math.abs(step) * 2 > perYear) turned -= Math.sign(step) * perYear;
    return turned + at;
  });
}

/** How usual a column's words are; those that speak of RAG are one kind, before all others. */
export function kindOf({ header, rank }: ColumnClaim): number {
  return /\bb?rag\b/u.test(comparable(header)) ? -1 : rank;
}

function sameHeader(a: ColumnClaim, b: ColumnClaim): boolean {
  return comparable(a.header) === comparable(b.header);
}
