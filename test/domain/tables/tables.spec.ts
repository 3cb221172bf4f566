import { actionsTable } from "../../../src/domain/tables/actionsTable";
import { exceptionsTable } from "../../../src/domain/tables/exceptionsTable";
import { findingsTable } from "../../../src/domain/tables/findingsTable";
import { madeTable } from "../../../src/domain/tables/madeTable";
import { sectionsTable } from "../../../src/domain/tables/sectionsTable";
import type { DataTable } from "../../../src/domain/tables/DataTable";
import { defaultRule, makeReport, publishedScheme } from "../../../src/domain";
import { reportInfo } from "../../support/domain/reportFromGrid";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

const tracker = trackerFromGrid([
  [
    "Pillar",
    "Ref",
    "Section",
    "Action",
    "Lead",
    "Due date",
    "RAG",
    "Reason for RAG",
    "Mitigating actions",
  ],
  ["Plan", "1.10.1", "1.10 Data", "Do it", "Ann", 45747, "on-track", "", ""],
  ["Plan", "1.10.2", "1.10 Data", "Do\nmore", "Bo", "TBC", "Off Track", "Late", "Hurry"],
  ["Plan", "1.10.3", "1.10 Data", "Do all", "", "", "", "", ""],
]);
const report = makeReport([tracker], {
  info: reportInfo,
  scheme: publishedScheme,
  rule: defaultRule,
});

/** Each row as an object by the columns' headers. */
function rowsOf({ columns, rows }: DataTable): Record<string, string | number>[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ header }, at) => [header, row[at] ?? "missing"]))
  );
}

it("sections: one number a cell", () => {
  expect(rowsOf(sectionsTable(report))).toEqual([
    {
      Plan: "Actions",
      Group: "Plan",
      "Section ref": "1.10",
      Section: "Data",
      "Overall RAG": "Off Track",
      "Sub-Action Delivery RAG": "50% On Track, 50% Off Track, 1 unrated",
      Actions: 3,
      "Delivered (actions)": 0,
      "Delivered (%)": 0,
      "On Track (actions)": 1,
      "On Track (%)": 50,
      "Delivery Date Missed no Risk (actions)": 0,
      "Delivery Date Missed no Risk (%)": 0,
      "At Risk (actions)": 0,
      "At Risk (%)": 0,
      "Delivery Date Missed with Risk (actions)": 0,
      "Delivery Date Missed with Risk (%)": 0,
      "Off Track (actions)": 1,
      "Off Track (%)": 50,
      "Unrated (actions)": 1,
      Movement: "",
      Remark: "",
    },
  ]);
});

it("actions: the RAG as the scheme has it and as it was typed, days as ISO days", () => {
  const common = { Plan: "Actions", Group: "Plan", "Section ref": "1.10", Section: "Data" };
  expect(rowsOf(actionsTable(report, [tracker]))).toEqual([
    {
      ...common,
      Ref: "1.10.1",
      Action: "Do it",
      Lead: "Ann",
      Due: "2025-03-31",
      RAG: "On Track",
      "RAG as typed": "on-track",
      "Reason for RAG": "",
      "Mitigating actions": "",
      Sheet: "Actions",
      Row: 2,
    },
    {
      ...common,
      Ref: "1.10.2",
      Action: "Do\nmore",
      Lead: "Bo",
      Due: "TBC",
      RAG: "Off Track",
      "RAG as typed": "Off Track",
      "Reason for RAG": "Late",
      "Mitigating actions": "Hurry",
      Sheet: "Actions",
      Row: 3,
    },
    {
      ...common,
      Ref: "1.10.3",
      Action: "Do all",
      Lead: "",
      Due: "",
      RAG: "",
      "RAG as typed": "",
      "Reason for RAG": "",
      "Mitigating actions": "",
      Sheet: "Actions",
      Row: 4,
    },
  ]);
});

it("exceptions: what the board must see, and where it stands", () => {
  expect(rowsOf(exceptionsTable(report))).toEqual([
    {
      Plan: "Actions",
      Section: "1.10 Data",
      Ref: "1.10.2",
      Action: "Do\nmore",
      Lead: "Bo",
      RAG: "Off Track",
      "Reason for RAG": "Late",
      "Mitigating actions": "Hurry",
      Sheet: "Actions",
      Row: 3,
    },
  ]);
});

it("findings: a row each, worst first, with what was accepted and why", () => {
  const acceptance = {
    code: "status/blank",
    sheet: "Actions",
    ref: "1.10.3",
    grounds: "",
    reason: "It's new.",
    day: "2025-03-01",
  };
  const findings = report.findings.map((finding) =>
    finding.code === "status/blank" ? { ...finding, acceptance } : finding
  );
  const rows = rowsOf(findingsTable({ ...report, findings }));
  expect(rows).toHaveLength(report.findings.length);
  expect(rows[0]).toEqual({
    Severity: "Error",
    Kind: "Status missing",
    Plan: "Actions",
    Section: "1.10 Data",
    Ref: "1.10.3",
    Lead: "",
    Sheet: "Actions",
    Cell: "G4",
    "What was found": "No status, so the action isn't rated",
    "What to do": "Enter its status in words: a cell's colour isn't read.",
    "Accepted because": "It's new.",
    "Accepted on": "2025-03-01",
  });
  expect(rows.at(-1)).toMatchObject({
    Severity: "Note",
    "Accepted because": "",
    "Accepted on": "",
  });
});

it("how it was made: a row a fact", () => {
  expect(rowsOf(madeTable([{ label: "Rule", value: "One." }]))).toEqual([
    { Fact: "Rule", Value: "One." },
  ]);
});
