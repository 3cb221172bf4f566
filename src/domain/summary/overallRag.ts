import type { StatusIndex } from "../scheme/Scheme";

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
