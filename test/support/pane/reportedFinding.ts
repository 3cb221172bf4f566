import type { ReportedFinding } from "../../../src/domain/accepted/ReportedFinding";
import type { Finding } from "../../../src/domain/checks/Finding";

/** A finding as a report has it: open, and resting on nothing but its own place. */
export function reportedFinding(finding: Finding): ReportedFinding {
  const { sheet, row } = finding.place;
  return { ...finding, grounds: `${sheet} ${row}`, acceptance: null };
}
