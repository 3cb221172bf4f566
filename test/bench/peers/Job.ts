import { publishedScheme } from "../../../src/domain";
import { spellingsOf } from "./spellings";

/** What every contender gets: a text a row, as Excel gives them. */
export interface PeerCells {
  readonly sections: readonly string[];
  readonly statuses: readonly string[];
}

/** What the job finds of one section. */
export interface SectionLine {
  readonly section: string;
  /** How many rows have each status, in the scheme's order. Rows with a status that isn't known are in none. */
  readonly counts: readonly number[];
  /** Adverse rows over rated ones; null where none is rated. */
  readonly adverseShare: number | null;
  /** "On Track", "At Risk", "Off Track", "Not rated". */
  readonly overall: string;
}

/** What the job comes to. */
export interface JobResult {
  /** In any order. */
  readonly sections: readonly SectionLine[];
  /** Rows with an adverse status. */
  readonly atRisk: number;
}

/** The labels of the scheme's statuses, in order. */
export const LABELS = publishedScheme.statuses.map(({ label }) => label);

/** The spellings of each status in lower case, with spaces for hyphens, and the status's position. */
export const SPELLINGS = spellingsOf(publishedScheme);

/** The positions of the adverse statuses, and of those that the board must see. */
export const ADVERSE = positions(({ standing }) => standing === "adverse");
export const EXCEPTIONS = positions(({ exception }) => exception);

/** From which percentages on a section is at risk, and off track: the default rule's. */
export const ADVERSE_CUT = 30;
export const EXCEPTION_CUT = 50;

function positions(fits: (status: (typeof publishedScheme.statuses)[number]) => boolean): number[] {
  return publishedScheme.statuses.flatMap((status, index) => (fits(status) ? [index] : []));
}

/** The line of a section whose counts are known. */
export function lineOf(section: string, counts: readonly number[]): SectionLine {
  const sum = (of: readonly number[]): number =>
    of.reduce((total, index) => total + (counts[index] ?? 0), 0);
  const rated = sum(counts.map((_, index) => index));
  const adverse = sum(ADVERSE);
  return {
    section,
    counts,
    adverseShare: rated === 0 ? null : adverse / rated,
    overall: rateCounts(rated, adverse, sum(EXCEPTIONS)),
  };
}

function rateCounts(rated: number, adverse: number, exceptions: number): string {
  if (rated === 0) return "Not rated";
  if (exceptions * 100 >= rated * EXCEPTION_CUT) return "Off Track";
  return adverse * 100 >= rated * ADVERSE_CUT ? "At Risk" : "On Track";
}
