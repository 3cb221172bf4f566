import { checkReport } from "../../../src/domain/publish/checkReport";
import type { Override } from "../../../src/domain/overrides/Override";
import type { Report } from "../../../src/domain/report";
import { defaultRule, makeReport, publishedScheme } from "../../../src/domain";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { reportFromGrid, reportInfo } from "../../support/domain/reportFromGrid";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

/** 31 January 2026. */
const DUE = 46053;
const HEAD = [
  "Section",
  "Ref",
  "Action",
  "Lead",
  "Due date",
  "RAG",
  "Reason for RAG",
  "Mitigating actions",
];
const sound = ["1.1 Data", "1.1.1", "One", "AB", DUE, "On Track", "", ""];
const NOW = { edits: null, overrides: [] };

const said = ({ points }: ReturnType<typeof checkReport>): string[] =>
  points.map(({ severity, what }) => `${severity}: ${what}`);

describe("before a report is published", () => {
  it("nothing is to be said of one that is in order", () => {
    expect(checkReport(reportFromGrid([HEAD, sound]), NOW)).toEqual({
      points: [],
      inOrder: [
        "The sheets are of the tracker as it is now.",
        "It says which day it's as at.",
        "The sections add up to their plans, status by status.",
        "The exceptions list has the 0 actions that the headline counts.",
        "Nothing else was found.",
      ],
    });
  });

  it("it's told that the tracker has changed, and that the day isn't set", () => {
    const report = reportFromGrid([HEAD, sound], { ...reportInfo, asAt: null });
    const check = checkReport(report, { ...NOW, edits: 3 });
    expect(check.points.map(({ what, todo }) => [what, todo]).slice(0, 2)).toEqual([
      [
        "The tracker has changed since the sheets were written: 3 edits.",
        "Recalculate RAG, and look at this list again.",
      ],
      [
        "The report doesn't say which day it's as at.",
        "Set the as-at date at the top of the pane.",
      ],
    ]);
    expect(check.inOrder).not.toContain("The sheets are of the tracker as it is now.");
    expect(said(checkReport(report, { ...NOW, edits: 0 }))[0]).toBe(
      "error: The tracker has changed since the sheets were written."
    );
  });

  it("actions without a RAG are named with their cells, and sections that aren't rated", () => {
    const report = reportFromGrid([
      HEAD,
      sound,
      ["1.2 Staff", "1.2.1", "Train", "AB", DUE, "", "", ""],
      ["1.2 Staff", "", "Hire", "AB", DUE, "Ask Jo", "", ""],
    ]);
    const { points } = checkReport(report, NOW);
    expect(points[0]).toEqual({
      severity: "error",
      what: "2 actions have no RAG that can be read, and are in no percentage.",
      todo: "Ask the leads, or be ready to say why.",
      places: [
        { name: "1.2.1", place: { sheet: "Actions", row: 2, column: 5 } },
        { name: "Hire", place: { sheet: "Actions", row: 3, column: 5 } },
      ],
    });
    expect(points.map(({ what }) => what)).toContain("Printed as Not rated: 1.2 Staff.");
  });

  it("open findings are counted by severity and kind, worst first; accepted ones aren't", () => {
    const report = reportFromGrid([
      HEAD,
      sound,
      ["1.1 Data", "1.1.1", "Two", "", DUE, "on-track", "", ""],
    ]);
    const findings = report.findings.map((finding) => finding.severity);
    const lines = said(checkReport(report, NOW));
    expect(lines[0]).toBe("error: 2 errors are open: Ref used twice (2).");
    expect(lines).toHaveLength(new Set(findings).size);
    const accepted: Report = {
      ...report,
      findings: report.findings.map((finding) => ({
        ...finding,
        acceptance: { code: finding.code, sheet: "", ref: "", grounds: "", reason: "x", day: "" },
      })),
    };
    expect(checkReport(accepted, NOW).points).toEqual([]);
  });

  it("faults of the report's own figures are points of their own, and not in order", () => {
    const report = reportFromGrid([
      HEAD,
      ...Array.from({ length: 4 }, (_, at) => [
        ...["1.1 Data", `1.1.${at + 1}`, "Do", "AB", DUE],
        ...(at === 0 ? ["Off Track", "Stopped", "Start"] : ["On Track", "", ""]),
      ]),
    ]);
    expect(said(checkReport(report, NOW))).toEqual([
      "warning: 1.1 Data: The section is On Track as a whole, and contains 1 Off Track.",
    ]);
    const [plan] = report.plans;
    const figures: Report = {
      ...report,
      findings: [
        {
          code: "report/exceptions",
          severity: "error",
          place: { sheet: "Actions", row: rowIndex(0), column: columnIndex(5) },
          ref: "",
          plan: plan?.name ?? "",
          section: "",
          lead: "",
          acceptance: null,
          grounds: "",
          listed: 8,
          counted: 9,
        },
      ],
    };
    const check = checkReport(figures, NOW);
    expect(said(check)).toEqual([
      `error: ${plan?.name ?? ""}: The exceptions list has 8 actions, the headline counts 9.`,
    ]);
    expect(check.inOrder.join(" ")).not.toContain("exceptions list");
  });

  it("overall RAGs set by hand are told, with the rule's, and worse where they don't hold", () => {
    const tracker = trackerFromGrid([HEAD, sound]);
    const override: Override = {
      plan: "Actions",
      group: "",
      ref: "1.1",
      title: "Data",
      overall: "At Risk",
      reason: "The board asked.",
      day: "2025-02-01",
      counts: { print: "other", adverse: 1, rated: 1 },
    };
    const make = (overrides: readonly Override[]): Report =>
      makeReport([tracker], {
        info: reportInfo,
        scheme: publishedScheme,
        rule: defaultRule,
        overrides,
      });
    const changed = make([override]);
    const byHand = changed.plans[0]?.sections[0]?.byHand;
    expect(said(checkReport(changed, { ...NOW, overrides: [override] }))).toEqual([
      `error: 1.1 Data is At Risk by hand; the rule gives On Track. ${byHand?.since ?? ""}`,
    ]);
    const settled: Report = {
      ...changed,
      plans: changed.plans.map((plan) => ({
        ...plan,
        sections: plan.sections.map((section) =>
          byHand ? { ...section, byHand: { ...byHand, since: "" } } : section
        ),
      })),
    };
    expect(said(checkReport(settled, { ...NOW, overrides: [override] }))).toEqual([
      "note: 1.1 Data is At Risk by hand; the rule gives On Track.",
    ]);
    const silent = make([{ ...override, reason: " " }]);
    expect(said(checkReport(silent, NOW))).toEqual([
      "error: 1.1 Data is At Risk by hand; the rule gives On Track. Nobody has said why.",
    ]);
    const gone = { ...override, ref: "9.9", title: "Gone" };
    expect(said(checkReport(make([gone]), { ...NOW, overrides: [gone] }))).toEqual([
      "warning: 9.9 Gone was set to At Risk by hand, and the report doesn't go by it.",
    ]);
  });
});
