import { findAccepted } from "./findAccepted";
import type { ReportedFinding } from "./ReportedFinding";

/** How many of a report's findings are open. */
export function countOpen(findings: readonly ReportedFinding[]): number {
  return findings.length - findAccepted(findings).size;
}
