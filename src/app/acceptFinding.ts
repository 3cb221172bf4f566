import type { Acceptance } from "../domain/accepted/Acceptance";
import { addAcceptance, makeAcceptance, removeAcceptance } from "../domain/accepted/acceptanceList";
import { markAccepted } from "../domain/accepted/markAccepted";
import type { ReportedFinding } from "../domain/accepted/ReportedFinding";
import type { Report } from "../domain/report";
import type { Result } from "../domain/result";
import { localDay } from "./localDay";
import type { Problem } from "./problem";
import { storeSettings } from "./storeSettings";
import type { WorkbookPort } from "./WorkbookPort";

/**
 * Keeps in the workbook that a finding is accepted, beside what colleagues have accepted since. Two
 * round trips.
 *
 * @param reason why, in the user's words; spaces at its ends aren't kept
 * @returns the settings as they're stored from now on
 */
export function acceptFinding(
  port: WorkbookPort,
  finding: ReportedFinding,
  reason: string,
  now: Date
): Promise<Result<string, Problem>> {
  const acceptance = makeAcceptance(finding, reason.trim(), localDay(now));
  return storeSettings(port, ({ accepted }) => ({ accepted: addAcceptance(accepted, acceptance) }));
}

/** Takes back that a finding is accepted; nothing changes where a colleague has done so. As `acceptFinding`. */
export function takeBackFinding(
  port: WorkbookPort,
  acceptance: Acceptance
): Promise<Result<string, Problem>> {
  return storeSettings(port, ({ accepted }) => ({
    accepted: removeAcceptance(accepted, acceptance),
  }));
}

/** A report as it is with these findings accepted, and no others. */
export function markReport(report: Report, accepted: readonly Acceptance[]): Report {
  return { ...report, findings: markAccepted(report.findings, accepted) };
}
