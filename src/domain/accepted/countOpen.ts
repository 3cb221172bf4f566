import { pickFindings } from "../checks/findingBlocks";
import type { Acceptance } from "./Acceptance";
import { isAccepted, type ReportedFinding } from "./ReportedFinding";

/** The kinds of which something was accepted, by the list of findings that was made with it. */
const acceptedCodes = new WeakMap<readonly ReportedFinding[], ReadonlySet<string>>();

/** Keeps what a report's findings were marked by, so that counting needn't make those of other kinds. */
export function keepAccepted(
  findings: readonly ReportedFinding[],
  accepted: readonly Acceptance[]
): void {
  acceptedCodes.set(findings, new Set(accepted.map(({ code }) => code)));
}

/** How many of a report's findings are open. */
export function countOpen(findings: readonly ReportedFinding[]): number {
  const codes = acceptedCodes.get(findings);
  const looked = codes === undefined ? findings : pickFindings(findings, codes);
  return findings.length - looked.filter(isAccepted).length;
}
