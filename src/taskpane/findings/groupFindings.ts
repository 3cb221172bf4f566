import type { ReportedFinding } from "../../domain/accepted/ReportedFinding";
import type { FindingCode, Severity } from "../../domain/checks/Finding";
import type { FindingOutline } from "../../domain/checks/FindingOutline";
import { pickAt } from "./pickAt";

/** All findings of one kind, in tracker order. */
export interface FindingGroup {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Where they are in the report's list, from 0; at least one. */
  readonly positions: readonly number[];
  readonly outlines: readonly FindingOutline[];
  /** They themselves, each made when it's shown. */
  readonly findings: readonly ReportedFinding[];
}

const WORST_FIRST: { readonly [Level in Severity]: number } = { error: 0, warning: 1, note: 2 };

/**
 * Puts findings of a kind together: errors before warnings before notes, and among those of one
 * severity the kind that comes first in the tracker first.
 *
 * @param outlines of all of the report's
 * @param positions which of them, from 0
 */
export function groupFindings(
  findings: readonly ReportedFinding[],
  outlines: readonly FindingOutline[],
  positions: readonly number[]
): readonly FindingGroup[] {
  const groups = new Map<FindingCode, { positions: number[]; outlines: FindingOutline[] }>();
  for (const position of positions) {
    const outline = outlines[position];
    if (outline === undefined) continue;
    const group = groups.get(outline.code) ?? { positions: [], outlines: [] };
    if (group.positions.length === 0) groups.set(outline.code, group);
    group.positions.push(position);
    group.outlines.push(outline);
  }
  return [...groups]
    .map(([code, own]) => ({
      code,
      severity: own.outlines[0]?.severity ?? "note",
      ...own,
      findings: pickAt(findings, own.positions),
    }))
    .sort((a, b) => WORST_FIRST[a.severity] - WORST_FIRST[b.severity]);
}
