import { formatFingerprint } from "../../../src/domain/made/formatFingerprint";
import { listMadeFacts } from "../../../src/domain/made/listMadeFacts";
import { madeSheet } from "../../../src/domain/made/madeSheet";
import { reportFromGrid, reportFromGrids, reportInfo } from "../../support/domain/reportFromGrid";

const GRID = [
  ["Ref", "Action", "RAG"],
  ["1.1 Data", "", ""],
  ["1.1.1", "Do it", "On Track"],
  ["1.1.2", "Do more", "Offtrack"],
  ["", "", ""],
  ["1.1.3", "Do all", "Off Track"],
];
const making = { version: "1.2.3", fingerprint: "0123456789abcdef".repeat(4) };

it("says what was read, left out and found, by which rule and with what", () => {
  const report = reportFromGrid(GRID);
  expect(listMadeFacts(report, making)).toEqual([
    {
      label: "Report",
      value: "Workforce Action Plan. Delivery progress report 3, as at 28 February 2025.",
    },
    { label: "Rule", value: report.ruleText },
    { label: "RAG statuses", value: "Delivery status (six statuses)" },
    { label: "Actions read", value: "3 from sheet Actions" },
    { label: "Rows left out", value: "2: 1 section heading and 1 blank" },
    { label: "Findings", value: `${report.findings.length} open` },
    { label: "Fingerprint of what was read", value: "0123 4567 89ab cdef" },
    {
      label: "To trace it",
      value:
        "The fingerprint is that of the finished report on sheet RAG History, if this was made from the same tracker.",
    },
    { label: "Made with", value: "RAG Tracker 1.2.3, an add-in for Excel" },
  ]);
});

it("names the sheets of several plans, and says when no fingerprint could be taken", () => {
  const grid = [
    ["Ref", "Action", "RAG"],
    ["1.1.1", "Do it", "On Track"],
  ];
  const report = reportFromGrids({ Staff: grid, Estates: grid }, { ...reportInfo, asAt: null });
  const facts = listMadeFacts(report, { version: "1.2.3", fingerprint: null });
  expect(Object.fromEntries(facts.map(({ label, value }) => [label, value]))).toMatchObject({
    Report: "Workforce Action Plan. Delivery progress report 3, as-at date not set.",
    "Actions read": "1 from sheet Staff; 1 from sheet Estates",
    "Rows left out": "0",
    "Fingerprint of what was read": "Not taken: this browser can't.",
  });
});

it("counts what was accepted apart", () => {
  const report = reportFromGrid(GRID);
  const acceptance = {
    code: "status/alias",
    sheet: "Actions",
    ref: "1.1.2",
    grounds: "",
    reason: "Known.",
    day: "2025-03-01",
  };
  const findings = report.findings.map((finding, at) =>
    at === 0 ? { ...finding, acceptance } : finding
  );
  expect(
    listMadeFacts({ ...report, findings }, making).find(({ label }) => label === "Findings")?.value
  ).toBe(`${findings.length - 1} open, 1 accepted with a reason`);
});

it("is a sheet of the exported workbook: a row a fact", () => {
  const sheet = madeSheet(reportFromGrid(GRID), [{ label: "Rule", value: "One." }]);
  expect(sheet.name).toBe("How this was made");
  expect(sheet.rows.map((row) => row.map(({ value }) => value))).toEqual([
    ["Workforce Action Plan: how this was made", ""],
    ["Delivery progress report 3, as at 28 February 2025", ""],
    ["", ""],
    ["Fact", "Value"],
    ["Rule", "One."],
  ]);
  expect(sheet.headerRow).toBe(3);
});

it("prints a fingerprint in groups of four", () => {
  expect(formatFingerprint("3f9a12c477b0e1d2ffff")).toBe("3f9a 12c4 77b0 e1d2");
});
