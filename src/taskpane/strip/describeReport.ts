import type { SessionState } from "../../app/session";
import type { ReportInfo } from "../../domain/report";

/**
 * What the report strip shows: the last report's own words, before the first report what was found
 * in the workbook; null when neither is there. The session brings both up to date when the as-at
 * date is changed.
 */
export function describeReport({ found, report }: SessionState): ReportInfo | null {
  if (report !== null) return report.info;
  if (found === null) return null;
  return { title: found.title, number: found.reportNumber, asAt: found.asAt };
}

/** "Workforce Action Plan, report 3". */
export function formatReportTitle({ title, number }: ReportInfo): string {
  return number === null ? title : `${title}, report ${number}`;
}
