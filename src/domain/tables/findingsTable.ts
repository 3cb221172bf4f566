import type { ReportedFinding } from "../accepted/ReportedFinding";
import type { Severity } from "../checks/Finding";
import { findingText, findingTitle } from "../checks/findingText";
import type { Report } from "../report";
import { formatCell } from "../tracker/place";
import { tableOf, textColumn, type DataTable } from "./DataTable";

const SEVERITY_WORDS: Readonly<Record<Severity, string>> = {
  error: "Error",
  warning: "Warning",
  note: "Note",
};

/** A row for each finding, worst first; those that were accepted too, with the reason and the day. */
export function findingsTable({ findings, scheme }: Report): DataTable {
  return tableOf<ReportedFinding>(
    "Findings",
    [
      textColumn("Severity", ({ severity }) => SEVERITY_WORDS[severity]),
      textColumn("Kind", ({ code }) => findingTitle(code)),
      textColumn("Plan", ({ plan }) => plan),
      textColumn("Section", ({ section }) => section),
      textColumn("Ref", ({ ref }) => ref),
      textColumn("Lead", ({ lead }) => lead),
      textColumn("Sheet", ({ place }) => place.sheet),
      textColumn("Cell", ({ place }) => formatCell(place)),
      textColumn("What was found", (finding) => findingText(finding, scheme).what),
      textColumn("What to do", (finding) => findingText(finding, scheme).todo),
      textColumn("Accepted because", ({ acceptance }) => acceptance?.reason ?? ""),
      textColumn("Accepted on", ({ acceptance }) => acceptance?.day ?? ""),
    ],
    findings
  );
}
