import type { Scheme, StatusIndex } from "../scheme/Scheme";
import { countAdverse, type AdverseCounts } from "./adverseCounts";
import { compareFractions, type Fraction } from "./fraction";
import type { OverallRule, RuleName } from "./OverallRule";
import type { PrintedShares } from "./readShares";
import type { OverallRole } from "./RuleKind";
import { RULE_NAMES, rateCounts } from "./rules";

/** A section of a summary that was published: what it was called, and its shares. */
export interface PublishedRow {
  readonly name: string;
  readonly overall: StatusIndex;
  readonly shares: PrintedShares;
}

/** Where a cut lies: above one share, and up to another. null: no row tells. */
export interface CutRange {
  readonly above: Fraction | null;
  readonly upTo: Fraction | null;
}

/** A row that a rule calls something else. */
export interface MissedRow {
  readonly row: PublishedRow;
  readonly role: OverallRole;
}

/** How well a rule reproduces what was published. */
export interface RuleFit {
  readonly rule: RuleName;
  /** The rows that it misses, at the cuts that miss fewest; none where it reproduces them all. */
  readonly missed: readonly MissedRow[];
  /** The cuts that reproduce all rows; null for a rule without cuts, and where some row is missed. */
  readonly cuts: { readonly adverse: CutRange; readonly exception: CutRange } | null;
}

/** A row with what rules look at. */
interface Rated {
  readonly row: PublishedRow;
  readonly counts: AdverseCounts;
}

/** Which rules, and which cuts, come to what was published: those that reproduce most rows first. */
export function findRules(rows: readonly PublishedRow[], scheme: Scheme): readonly RuleFit[] {
  const rated = rows
    .map((row) => ({ row, counts: countAdverse(row.shares, scheme) }))
    .filter(({ counts }) => counts.rated > 0);
  return RULE_NAMES.map((rule) => fitRule(rule, rated, scheme)).sort(
    (a, b) => a.missed.length - b.missed.length
  );
}

function fitRule(rule: RuleName, rows: readonly Rated[], scheme: Scheme): RuleFit {
  switch (rule) {
    case "adverse-share":
      return fitCuts(
        rule,
        rows,
        scheme,
        ({ adverse }) => adverse,
        ({ exceptions }) => exceptions
      );
    case "weighted-severity": {
      const points = ({ adverse, exceptions }: AdverseCounts): number => adverse + exceptions;
      return fitCuts(rule, rows, scheme, points, (counts) =>
        counts.exceptions === 0 ? 0 : points(counts)
      );
    }
    default: {
      const missed = rows.flatMap(({ row, counts }): MissedRow[] => {
        const fixed: OverallRule = { kind: rule };
        const role = rateCounts(counts, fixed);
        return role === null || scheme.overall[role] === row.overall ? [] : [{ row, role }];
      });
      return { rule, missed, cuts: null };
    }
  }
}

/** Fits the two cuts of a rule one after the other: first for what is worst, then for what else is adverse. */
function fitCuts(
  rule: RuleName,
  rows: readonly Rated[],
  { overall }: Scheme,
  adverseOf: (counts: AdverseCounts) => number,
  exceptionsOf: (counts: AdverseCounts) => number
): RuleFit {
  const shareOf = (part: number, { counts }: Rated): Fraction => ({ part, of: counts.rated });
  const isWorst = ({ row }: Rated): boolean =>
    overall.worst !== overall.adverse && row.overall === overall.worst;
  const exception = fitCut(
    rows.map((each) => ({ share: shareOf(exceptionsOf(each.counts), each), is: isWorst(each) }))
  );
  const reachesWorst = (each: Rated): boolean =>
    isReached(exception.cut, shareOf(exceptionsOf(each.counts), each));
  const adverse = fitCut(
    rows
      .filter((each) => !isWorst(each) && !reachesWorst(each))
      .map((each) => ({
        share: shareOf(adverseOf(each.counts), each),
        is: each.row.overall !== overall.sound,
      }))
  );
  const roleOf = (each: Rated): OverallRole => {
    if (reachesWorst(each)) return "worst";
    return isReached(adverse.cut, shareOf(adverseOf(each.counts), each)) ? "adverse" : "sound";
  };
  const missed = rows.flatMap((each): MissedRow[] => {
    const role = roleOf(each);
    return overall[role] === each.row.overall ? [] : [{ row: each.row, role }];
  });
  const cuts = missed.length > 0 ? null : { adverse: adverse.range, exception: exception.range };
  return { rule, missed, cuts };
}

interface Case {
  readonly share: Fraction;
  /** Whether it was called so that its share must have reached the cut. */
  readonly is: boolean;
}

/** A cut that misses fewest of some cases, and the range that it may lie in where it misses none. */
interface FittedCut {
  readonly range: CutRange;
  /** null: one that no share reaches. */
  readonly cut: Fraction | null;
}

function fitCut(cases: readonly Case[]): FittedCut {
  // A share of nothing never reaches a cut.
  const some = cases.filter(({ share }) => share.part > 0);
  const above = largest(some.filter(({ is }) => !is));
  const upTo = smallest(some.filter(({ is }) => is));
  const range = { above, upTo };
  if (above === null || upTo === null || compareFractions(above, upTo) < 0)
    return { range, cut: upTo };

  return { range, cut: findBestCut(some) };
}

/** The cut that misses fewest cases, the lowest of several; null for one that none reaches. */
function findBestCut(cases: readonly Case[]): Fraction | null {
  const sorted = [...cases].sort((a, b) => compareFractions(a.share, b.share));
  // From a cut that all reach, up: what comes to lie below the cut is missed if it must have reached it.
  let missed = sorted.filter(({ is }) => !is).length;
  let best: { readonly cut: Fraction | null; readonly missed: number } | null = null;
  for (const [index, { share, is }] of sorted.entries()) {
    const before = sorted[index - 1];
    const isNew = before === undefined || compareFractions(before.share, share) < 0;
    if (isNew && (best === null || missed < best.missed)) best = { cut: share, missed };
    missed += is ? 1 : -1;
  }
  return best === null || missed <= best.missed ? null : best.cut;
}

function isReached(cut: Fraction | null, share: Fraction): boolean {
  return cut !== null && share.part > 0 && compareFractions(share, cut) >= 0;
}

function largest(cases: readonly Case[]): Fraction | null {
  return cases.reduce<Fraction | null>(
    (best, { share }) => (best === null || compareFractions(share, best) > 0 ? share : best),
    null
  );
}

function smallest(cases: readonly Case[]): Fraction | null {
  return cases.reduce<Fraction | null>(
    (best, { share }) => (best === null || compareFractions(share, best) < 0 ? share : best),
    null
  );
}
