import type { ReportedFinding } from "../../domain/accepted/ReportedFinding";
import type { FindingCode, Severity } from "../../domain/checks/Finding";

/** All findings of one kind, in tracker order. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** At least one. */
  readonly findings: readonly ReportedFinding[];
}

const WORST_FIRST: { readonly [Level in Severity]: number } = { error: 0, warning: 1, note: 2 };

/**
 * Puts findings of a kind together: errors before warnings before notes, and among those of one
 * severity the kind that comes first in the tracker first.
 */
export function groupFindings(findings: readonly ReportedFinding[]): readonly FindingGroup[] {
  const groups = new Map<FindingCode, ReportedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.code);
    if (group === undefined) groups.set(finding.code, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .map(([code, found]) => ({ code, severity: found[0]?.severity ?? "note", findings: found }))
    .sort((a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity]);
}
