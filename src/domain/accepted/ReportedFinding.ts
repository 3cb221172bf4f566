import type { Finding, Grounded } from "../checks/Finding";
import type { Acceptance } from "./Acceptance";

/** A finding of a report, and whether someone has accepted it. */
export type ReportedFinding = Finding &
  Grounded & {
    /** null: it's open. */
    readonly acceptance: Acceptance | null;
  };

/** A finding that someone has accepted. */
export type AcceptedFinding = ReportedFinding & { readonly acceptance: Acceptance };

/** Whether a finding counts: nobody has accepted it. */
export function isOpen({ acceptance }: ReportedFinding): boolean {
  return acceptance === null;
}

/** Whether someone has accepted a finding. */
export function isAccepted(finding: ReportedFinding): finding is AcceptedFinding {
  return finding.acceptance !== null;
}
