import type { Scheme, Status, StatusIndex } from "../scheme/Scheme";
import { statusLabel } from "../scheme/statusLabel";
import { formatList } from "./wording";
import { countOf, type StatusShares } from "./shares";

/** A section's overall RAG. A section with no rated action isn't rated, and never green. */
export type OverallRag =
  { readonly kind: "rated"; readonly status: StatusIndex } | { readonly kind: "not-rated" };

/** How the overall RAG follows from the statuses. Cuts are whole percents, 1 to 100. */
export interface OverallRule {
  readonly kind: "adverse-share";
  /** At Risk when the adverse share of the rated actions is at least this. */
  readonly adverseCut: number;
  /** Off Track when the share of exceptions is at least this. */
  readonly exceptionCut: number;
}

/**
 * The default. A cut of 30% reproduces all 20 published sections, as does any above 25% and up to
 * 33⅓%. The published pages can't confirm the second cut: no section of theirs comes near it.
 */
export const defaultRule: OverallRule = { kind: "adverse-share", adverseCut: 30, exceptionCut: 50 };

/** How many of the rated actions count against the section. */
export interface AdverseCounts {
  readonly adverse: number;
  readonly exceptions: number;
  readonly rated: number;
}

/** Counts what the rule looks at. */
export function countAdverse(shares: StatusShares, scheme: Scheme): AdverseCounts {
  let adverse = 0;
  let exceptions = 0;
  scheme.statuses.forEach((status, index) => {
    const count = countOf(shares, index);
    if (status.standing === "adverse") adverse += count;
    if (status.exception) exceptions += count;
  });
  return { adverse, exceptions, rated: shares.rated };
}

/** The overall RAG of a section. Compares whole numbers: 3 of 10 reaches 30%, to the action. */
export function rateSection(shares: StatusShares, rule: OverallRule, scheme: Scheme): OverallRag {
  const { adverse, exceptions, rated } = countAdverse(shares, scheme);
  if (rated === 0) return { kind: "not-rated" };
  if (reaches(exceptions, rated, rule.exceptionCut))
    return { kind: "rated", status: scheme.overall.worst };
  if (reaches(adverse, rated, rule.adverseCut))
    return { kind: "rated", status: scheme.overall.adverse };
  return { kind: "rated", status: scheme.overall.sound };
}

/** Whether `part` of `whole` is at least `cut` percent, in whole numbers. */
export function reaches(part: number, whole: number, cut: number): boolean {
  return part > 0 && part * 100 >= cut * whole;
}

/** The words for an overall RAG: the status's label, or "Not rated". */
export function overallLabel(overall: OverallRag, scheme: Scheme): string {
  return overall.kind === "rated" ? statusLabel(overall.status, scheme) : "Not rated";
}

/**
 * The rule as it is printed on the sheets. The second cut isn't named where the scheme has no
 * exceptions, since nothing could reach it.
 */
export function describeRule(rule: OverallRule, scheme: Scheme): string {
  const { sound, adverse, worst } = scheme.overall;
  const name = (status: StatusIndex): string => statusLabel(status, scheme);
  const exceptions = listLabels(scheme, (status) => status.exception);
  const isAdverse = `are ${listLabels(scheme, (status) => status.standing === "adverse")}`;
  const ofActions = "of a section's rated actions";
  const otherwise = `otherwise ${name(sound)}.`;

  if (exceptions === "")
    return `Overall RAG: ${name(adverse)} when at least ${rule.adverseCut}% ${ofActions} ${isAdverse}; ${otherwise}`;
  const first = `Overall RAG: ${name(worst)} when at least ${rule.exceptionCut}% ${ofActions} are ${exceptions}`;
  const second = `at least ${rule.adverseCut}% ${isAdverse}; ${otherwise}`;
  return adverse === worst
    ? `${first}, or ${second}`
    : `${first}; otherwise ${name(adverse)} when ${second}`;
}

/** "Red or Amber": the labels of the statuses that are wanted, in scheme order; "" for none. */
function listLabels(scheme: Scheme, wanted: (status: Status) => boolean): string {
  return formatList(
    scheme.statuses.filter(wanted).map((status) => status.label),
    "or"
  );
}
