import { countOpen } from "../accepted/countOpen";
import type { Report, ReportInfo } from "../report";
import { formatCount, formatList } from "../summary/wording";
import { countLeftOut } from "../tracker/countLeftOut";
import { formatLongDay } from "../tracker/dueDate";
import type { SheetCell } from "./SheetContent";

/** "Delivery progress report 3, as at 28 February 2025"; says so when no day was set. */
export function formatReportLine(info: ReportInfo): string {
  const report =
    info.number === null ? "Delivery progress report" : `Delivery progress report ${info.number}`;
  return `${report}, ${info.asAt === null ? "as-at date not set" : `as at ${formatLongDay(info.asAt)}`}`;
}

/** What was read, left out, found and accepted, in a line: "67 actions read from sheet Actions; 2 rows left out; 7 findings." */
export function formatReading(report: Report): string {
  const actions = report.readings.reduce((sum, reading) => sum + reading.actions, 0);
  const leftOut = report.readings.reduce((sum, reading) => sum + countLeftOut(reading.leftOut), 0);
  const names = report.readings.map((reading) => reading.sheet);
  const sheets = `${names.length === 1 ? "sheet" : "sheets"} ${formatList(names)}`;
  return `${formatCount(actions, "action")} read from ${sheets}; ${formatCount(leftOut, "row")} left out; ${formatFindings(report)}.`;
}

/** "7 findings"; "6 findings, 1 more accepted". */
function formatFindings({ findings }: Report): string {
  const open = countOpen(findings);
  const accepted = findings.length - open;
  return `${formatCount(open, "finding")}${accepted === 0 ? "" : `, ${accepted} more accepted`}`;
}

/** The two lines at the top of each of our sheets. */
export function headingRows(title: string, info: ReportInfo): SheetCell[][] {
  return [[{ value: title, look: "title" }], [{ value: formatReportLine(info), look: "subtitle" }]];
}
