import type { Scheme, StatusIndex } from "../../domain/scheme/Scheme";
import type { OverallRag } from "../../domain/summary/overallRag";

/** How a RAG looks: its mark, its words, and its colours, in that order of importance. */
export interface RagAppearance {
  readonly label: string;
  readonly mark: string;
  /** null: drawn in the pane's own neutral colours. */
  readonly colours: { readonly fill: string; readonly ink: string } | null;
}

const NOT_RATED: RagAppearance = { label: "Not rated", mark: "–", colours: null };

/**
 * Asks for a mark as text: some of them are emoji elsewhere, which have colours of their own
 * (Unicode's variation selector 15; without effect on other characters).
 */
const AS_TEXT = "\uFE0E";

/**
 * The appearance of an action's status; null is one that isn't rated.
 *
 * @throws RangeError when the scheme has no such status: a report goes with its own scheme
 */
export function getStatusAppearance(scheme: Scheme, index: StatusIndex | null): RagAppearance {
  if (index === null) return NOT_RATED;
  const status = scheme.statuses[index];
  if (status === undefined) throw new RangeError(`Scheme ${scheme.id} has no status ${index}`);
  const { label, mark, fill, ink } = status;
  return { label, mark: mark + AS_TEXT, colours: { fill, ink } };
}

/** The appearance of a section's overall RAG. Throws as `getStatusAppearance` does. */
export function getOverallAppearance(scheme: Scheme, overall: OverallRag): RagAppearance {
  return getStatusAppearance(scheme, overall.kind === "rated" ? overall.status : null);
}
