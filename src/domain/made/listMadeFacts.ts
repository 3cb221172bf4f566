import { countOpen } from "../accepted/countOpen";
import type { Reading, Report } from "../report";
import { formatReportLine } from "../sheets/sheetHeading";
import { formatCount, formatList } from "../summary/wording";
import { countLeftOut } from "../tracker/countLeftOut";
import type { LeftOutReason } from "../tracker/Tracker";
import { formatFingerprint } from "./formatFingerprint";

/** What the report itself doesn't know of how it was made. */
export interface Making {
  /** The add-in's version: "0.1.0". */
  readonly version: string;
  /** SHA-256 of what `canonicalInput` says, as 64 hexadecimal digits; null: it couldn't be taken. */
  readonly fingerprint: string | null;
}

/** One line of "How this was made". */
export interface MadeFact {
  readonly label: string;
  readonly value: string;
}

/** The heading of these facts in every export. */
export const MADE_HEADING = "How this was made";

const TRACING =
  "The fingerprint is that of the finished report on sheet RAG History, if this was made from the same tracker.";

/** How a report was made, so that anyone can trace its figures to what was read. No value is blank. */
export function listMadeFacts(report: Report, { version, fingerprint }: Making): MadeFact[] {
  const open = countOpen(report.findings);
  const accepted = report.findings.length - open;
  return [
    { label: "Report", value: `${report.info.title}. ${formatReportLine(report.info)}.` },
    { label: "Rule", value: report.ruleText },
    { label: "RAG statuses", value: report.scheme.name },
    { label: "Actions read", value: report.readings.map(describeActions).join("; ") },
    { label: "Rows left out", value: describeLeftOut(report.readings) },
    {
      label: "Findings",
      value: `${open} open${accepted === 0 ? "" : `, ${accepted} accepted with a reason`}`,
    },
    {
      label: "Fingerprint of what was read",
      value:
        fingerprint === null ? "Not taken: this browser can't." : formatFingerprint(fingerprint),
    },
    ...(fingerprint === null ? [] : [{ label: "To trace it", value: TRACING }]),
    { label: "Made with", value: `RAG Tracker ${version}, an add-in for Excel` },
  ];
}

function describeActions({ actions, sheet, table }: Reading): string {
  const from = table === null ? `sheet ${sheet}` : `table ${table} on sheet ${sheet}`;
  return `${actions} from ${from}`;
}

/** "4: 1 subtotal, 3 blank"; "0" when every row was an action. */
function describeLeftOut(readings: readonly Reading[]): string {
  const rows = readings.flatMap(({ leftOut }) => leftOut);
  const counts = new Map<LeftOutReason, number>();
  for (const { reason, rows: count } of rows) counts.set(reason, (counts.get(reason) ?? 0) + count);
  const parts = [...counts].map(([reason, count]) =>
    reason === "blank" ? `${count} blank` : formatCount(count, reason)
  );
  const total = String(countLeftOut(rows));
  return parts.length === 0 ? total : `${total}: ${formatList(parts)}`;
}
