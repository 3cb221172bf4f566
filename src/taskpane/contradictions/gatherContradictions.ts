import type { ReportedFinding } from "../../domain/accepted/ReportedFinding";
import type { FindingCode } from "../../domain/checks/Finding";
import type { FindingOutline } from "../../domain/checks/FindingOutline";
import { lazyArray } from "../../domain/lazyArray";
import { findingKey } from "../findings/findingKey";

/** The kinds of findings that speak against a status. */
export type ContradictionCode =
  Extract<FindingCode, `contradiction/${string}`> | "report/sound-section";

/** A finding that speaks against a status. */
export type Contradiction = Extract<ReportedFinding, { readonly code: ContradictionCode }>;

/** All that speaks against the status of one action, or of one section. */
export interface ContradictedStatus {
  readonly key: string;
  /** What it's of, with its status and its place. */
  readonly first: Contradiction;
  /** At least one. */
  readonly evidence: readonly Contradiction[];
}

/** Whether findings of a kind speak against a status. */
export function isContradictionCode(code: FindingCode): code is ContradictionCode {
  return code.startsWith("contradiction/") || code === "report/sound-section";
}

/** Where in a report's list, from 0, all that speaks against one and the same status is. */
type Evidence = readonly [first: number, ...others: number[]];

/**
 * Puts together what speaks against one and the same status, in the order of the findings: those that
 * someone should look at come before those for information.
 *
 * @param outlines of a report's findings
 * @param positions which of them speak against a status, from 0
 */
export function gatherEvidence(
  outlines: readonly FindingOutline[],
  positions: readonly number[]
): readonly Evidence[] {
  const gathered: [number, ...number[]][] = [];
  // By sheet and then by row.
  const ofSections = new Map<string, Map<number, number[]>>();
  const ofActions = new Map<string, Map<number, number[]>>();
  for (const position of positions) {
    const outline = outlines[position];
    if (outline === undefined) continue;
    const { code, place } = outline;
    const bySheet = code === "report/sound-section" ? ofSections : ofActions;
    const byRow = bySheet.get(place.sheet) ?? new Map<number, number[]>();
    if (byRow.size === 0) bySheet.set(place.sheet, byRow);
    const same = byRow.get(place.row);
    if (same !== undefined) {
      same.push(position);
      continue;
    }
    const first: [number, ...number[]] = [position];
    gathered.push(first);
    byRow.set(place.row, first);
  }
  return gathered;
}

/** The statuses that something speaks against, each put together when it's shown. */
export function listContradicted(
  findings: readonly ReportedFinding[],
  evidence: readonly Evidence[]
): readonly ContradictedStatus[] {
  return lazyArray(evidence.length, (index): ContradictedStatus | undefined => {
    const own = (evidence[index] ?? []).flatMap((position) => {
      const finding = findings[position];
      return finding !== undefined && isContradiction(finding) ? [finding] : [];
    });
    const [first] = own;
    return first && { key: findingKey(first), first, evidence: own };
  });
}

function isContradiction(finding: ReportedFinding): finding is Contradiction {
  return isContradictionCode(finding.code);
}
