import type { Candidate } from "./Candidate";
import { isComplete } from "./completeness";

/** Below this a row of headers is a coincidence: a status and an action, say, or a ref, lead and due date. */
export const LEAST_SCORE = 7;

/** What is found in a workbook when nothing is set by hand. */
export interface Proposal {
  /** The tracker; several where they're equally good, none where nothing is one. */
  readonly trackers: readonly Candidate[];
  /** Where there's no tracker: what comes nearest to one, and lacks something. */
  readonly near: Candidate | null;
}

/** Proposes the tracker: of each sheet's best headers, those that say most and lack nothing. */
export function proposeTracker(candidates: readonly Candidate[]): Proposal {
  const best = bestOfSheets(candidates.filter(({ score }) => score >= LEAST_SCORE));
  const trackers = pickLikeliest(best.filter(({ columns }) => isComplete(columns)));
  return { trackers, near: trackers.length > 0 ? null : (pickLikeliest(best)[0] ?? null) };
}

/**
 * The best candidate of each sheet, in the order of the sheets: one that lacks nothing before one
 * that says more, and the first of equally good ones.
 */
export function bestOfSheets(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.sheet);
    if (known === undefined || isBetter(candidate, known)) best.set(candidate.sheet, candidate);
  }
  return [...best.values()];
}

/** Those of the highest score. */
export function pickLikeliest(candidates: readonly Candidate[]): readonly Candidate[] {
  const most = Math.max(...candidates.map(({ score }) => score));
  return candidates.filter(({ score }) => score === most);
}

function isBetter(a: Candidate, b: Candidate): boolean {
  const complete = Number(isComplete(a.columns)) - Number(isComplete(b.columns));
  return complete > 0 || (complete === 0 && a.score > b.score);
}
