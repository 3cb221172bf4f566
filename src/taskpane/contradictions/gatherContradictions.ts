import type { ReportedFinding } from "../../domain/accepted/ReportedFinding";
import type { FindingCode } from "../../domain/checks/Finding";
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

/** Whether a finding speaks against a status. */
export function isContradiction(finding: ReportedFinding): finding is Contradiction {
  return finding.code.startsWith("contradiction/") || finding.code === "report/sound-section";
}

/**
 * Puts together what speaks against one and the same status, in the order of the findings: those that
 * someone should look at come before those for information.
 */
export function gatherContradictions(
  findings: readonly Contradiction[]
): readonly ContradictedStatus[] {
  const byStatus = new Map<string, Contradiction[]>();
  for (const finding of findings) {
    const { code, place } = finding;
    const key =
      code === "report/sound-section"
        ? findingKey(finding)
        : ["action", place.sheet, place.row].join("\n");
    const same = byStatus.get(key);
    if (same === undefined) byStatus.set(key, [finding]);
    else same.push(finding);
  }
  return [...byStatus].flatMap(([key, evidence]) => {
    const [first] = evidence;
    return first === undefined ? [] : [{ key, first, evidence }];
  });
}
