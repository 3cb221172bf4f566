import type { Scheme, StatusIndex } from "../scheme/Scheme";
import { statusLabel } from "../scheme/statusLabel";

/** A section's overall RAG. A section with no rated action isn't rated, and never green. */
export type OverallRag =
  { readonly kind: "rated"; readonly status: StatusIndex } | { readonly kind: "not-rated" };

/** The statuses that a section can have as overall RAG: sound, adverse, and worst where it's another. */
export function overallChoices({ overall }: Scheme): readonly StatusIndex[] {
  return [...new Set([overall.sound, overall.adverse, overall.worst])];
}

/** The words for an overall RAG: the status's label, or "Not rated". */
export function overallLabel(overall: OverallRag, scheme: Scheme): string {
  return overall.kind === "rated" ? statusLabel(overall.status, scheme) : "Not rated";
}

/** Whether two sections are called the same. */
export function isSameOverall(a: OverallRag, b: OverallRag): boolean {
  if (a.kind === "not-rated" || b.kind === "not-rated") return a.kind === b.kind;
  return a.status === b.status;
}
