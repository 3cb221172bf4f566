import { findPositions } from "../checks/findingBlocks";
import type { FindingOutline } from "../checks/FindingOutline";
import type { Acceptance } from "./Acceptance";
import { acceptanceKey } from "./acceptanceKey";
import { isAccepted, type AcceptedFinding, type ReportedFinding } from "./ReportedFinding";

/** What a list's findings were marked by. */
interface Marked {
  readonly codes: ReadonlySet<string>;
  /** The keys of what was accepted. */
  readonly keys: ReadonlySet<string>;
}

const markedBy = new WeakMap<readonly ReportedFinding[], Marked>();

/** Keeps what a report's findings were marked by, so that those that can't be accepted needn't be made. */
export function keepAccepted(
  findings: readonly ReportedFinding[],
  accepted: readonly Acceptance[]
): void {
  markedBy.set(findings, {
    codes: new Set(accepted.map(({ code }) => code)),
    keys: new Set(accepted.map(acceptanceKey)),
  });
}

/** The findings of a report that were accepted, by their positions in the list, from 0, in its order. */
export function findAccepted(
  findings: readonly ReportedFinding[]
): ReadonlyMap<number, AcceptedFinding> {
  const marked = markedBy.get(findings);
  const positions =
    marked === undefined
      ? findings.keys()
      : findPositions(findings, marked.codes, (outline) => marked.keys.has(keyOf(outline)));
  const accepted = new Map<number, AcceptedFinding>();
  for (const position of positions) {
    const finding = findings[position];
    if (finding !== undefined && isAccepted(finding)) accepted.set(position, finding);
  }
  return accepted;
}

function keyOf({ code, place, ref }: FindingOutline): string {
  return acceptanceKey({ code, sheet: place.sheet, ref });
}
