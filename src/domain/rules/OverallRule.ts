/** At Risk from a share of adverse actions on, Off Track from a share of exceptions on. Whole percents, 1 to 100. */
export interface AdverseShareRule {
  readonly kind: "adverse-share";
  readonly adverseCut: number;
  /** Our reading: the published pages can't confirm it. */
  readonly exceptionCut: number;
}

/**
 * Each adverse action counts 1 and each exception 2; the cuts are of that sum for every 100 rated
 * actions. Whole numbers, 1 to 200.
 */
export interface WeightedSeverityRule {
  readonly kind: "weighted-severity";
  readonly adverseCut: number;
  readonly exceptionCut: number;
}

/** How the overall RAG of a section follows from the statuses of its actions. */
export type OverallRule = (
  | AdverseShareRule
  /** The worst status that any of its actions has. */
  | { readonly kind: "worst-status" }
  /** At Risk as soon as one action is adverse; never worse. */
  | { readonly kind: "any-adverse" }
  /** What half of the actions are at least, counting from the worst. */
  | { readonly kind: "largest-group" }
  | WeightedSeverityRule
) & {
  /** Whether actions without a status that can be read count as adverse; otherwise they don't count. */
  readonly unratedIsAdverse?: boolean;
};

/** The name of a rule. */
export type RuleName = OverallRule["kind"];

/**
 * The default. A cut of 30% reproduces all 20 published sections, as does any above 25% and up to
 * 33⅓%. The published pages can't confirm the second cut: no section of theirs comes near it.
 */
export const defaultRule: OverallRule = { kind: "adverse-share", adverseCut: 30, exceptionCut: 50 };

/** The highest cut that can be reached, in whole percents: exceptions count twice in the second. */
export const MOST_CUT = { "adverse-share": 100, "weighted-severity": 200 } as const;

/** The cuts that each rule with cuts begins with, before anyone has set them. */
export const USUAL_CUTS = {
  "adverse-share": { adverseCut: 30, exceptionCut: 50 },
  // Half of the actions exceptions comes to 100, and then it's the same cut as above.
  "weighted-severity": { adverseCut: 40, exceptionCut: 100 },
} as const;
