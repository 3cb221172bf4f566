import type { ReportedFinding } from "../../../src/domain/accepted/ReportedFinding";
import type { Finding } from "../../../src/domain/checks/Finding";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { reportedFinding } from "./reportedFinding";

const sheet = "Actions";
const status = columnIndex(6);

const findings: readonly Finding[] = [
  {
    code: "status/alias",
    severity: "note",
    place: { sheet, row: rowIndex(5), column: status },
    ref: "1.1.1",
    plan: "Actions",
    section: "1.1 Workforce Data",
    lead: "Data Team",
    text: "on-track",
    status: 1,
  },
  {
    code: "due/unreadable",
    severity: "warning",
    place: { sheet, row: rowIndex(8), column: columnIndex(5) },
    ref: "1.1.4",
    plan: "Actions",
    section: "1.1 Workforce Data",
    lead: "Data Team",
    text: "end of Q4-ish",
    reason: "no-date",
  },
  {
    code: "status/unknown",
    severity: "error",
    place: { sheet, row: rowIndex(12), column: status },
    ref: "1.2.3",
    plan: "Actions",
    section: "1.2 Workforce Planning",
    lead: "Planning Unit",
    text: "On Trakc",
    nearest: 1,
  },
  {
    code: "status/blank",
    severity: "error",
    place: { sheet, row: rowIndex(17), column: status },
    ref: "2.4.1",
    plan: "Actions",
    section: "2.4 Exit interviews",
    lead: "",
  },
  {
    code: "status/alias",
    severity: "note",
    place: { sheet, row: rowIndex(6), column: status },
    ref: "1.1.2",
    plan: "Actions",
    section: "1.1 Workforce Data",
    lead: "Finance",
    text: "Amber",
    status: 3,
  },
];

/** Findings of three kinds in tracker order, which is not the order of their severity. */
export const sampleFindings: readonly ReportedFinding[] = findings.map(reportedFinding);
