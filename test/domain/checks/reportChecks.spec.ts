import { listFindings, REPORT_CHECKS } from "../../../src/domain/checks/runChecks";
import type { ReportFigures } from "../../../src/domain/checks/ReportCheck";
import type { PlanSummary } from "../../../src/domain/report";
import { threeColourScheme } from "../../../src/domain";
import { reportByScheme } from "../../support/domain/reportByScheme";
import { reportFromGrid, reportFromGrids } from "../../support/domain/reportFromGrid";
import { statuses } from "../../support/domain/statuses";

const { onTrack, missedWithRisk, offTrack } = statuses;
const HEADERS = ["Section", "Ref", "Action", "RAG"];
const GRID = [
  HEADERS,
  ["1.1 Data", "1.1.1", "One", "On Track"],
  ["1.1 Data", "1.1.2", "Two", "At Risk"],
  ["1.1 Data", "1.1.3", "Three", "Delivered"],
  ["1.1 Data", "1.1.4", "Four", "On Track"],
  ["1.2 Plans", "1.2.1", "Five", "Off Track"],
];

const run = (report: ReportFigures) => REPORT_CHECKS.flatMap((check) => check.run(report));

/** A report with its first plan changed. */
function withPlan(report: ReportFigures, change: (plan: PlanSummary) => Partial<PlanSummary>) {
  return {
    ...report,
    plans: report.plans.map((plan, index) => (index === 0 ? { ...plan, ...change(plan) } : plan)),
  };
}

describe("checking the report's own figures", () => {
  const report = reportFromGrids({ Workforce: GRID, Delivery: GRID });
  const atPlan = {
    severity: "error",
    place: { sheet: "Workforce", row: 0, column: 3 },
    ref: "",
    plan: "Workforce",
    section: "",
    lead: "",
  };

  it("finds nothing in a report as it is made", () => {
    expect(run(report)).toEqual([]);
  });

  it("finds sections that don't add up to their plan, of each status and altogether", () => {
    const short = withPlan(report, ({ sections }) => ({ sections: sections.slice(0, 1) }));
    expect(run(short)).toEqual([
      { ...atPlan, code: "report/sections", status: null, inSections: 4, inPlan: 5 },
      { ...atPlan, code: "report/sections", status: offTrack, inSections: 0, inPlan: 1 },
    ]);
  });

  it("finds an exceptions list that isn't what a headline counts", () => {
    const [first, ...others] = report.exceptions;
    expect(first?.sheet).toBe("Workforce");
    expect(run({ ...report, exceptions: others })).toEqual([
      { ...atPlan, code: "report/exceptions", listed: 0, counted: 1 },
    ]);
  });

  it("finds exceptions in sections that are sound as a whole, at the first of them", () => {
    const sound = reportFromGrid([
      HEADERS,
      ["1.1 Data", "1.1.1", "One", "On Track"],
      ["1.1 Data", "1.1.2", "Two", "Ask Jo"],
      ["1.1 Data", "1.1.3", "Three", "Off Track"],
      ...Array.from({ length: 8 }, (_, index) => [
        "1.1 Data",
        `1.1.${index + 4}`,
        "More",
        "Delivered",
      ]),
      ["1.1 Data", "1.1.12", "Last", "Delivery Date Missed with Risk"],
      ["1.2 Plans", "1.2.1", "Five", "Off Track"],
      ["1.3 Pay", "1.3.1", "Six", ""],
    ]);
    expect(run(sound)).toEqual([
      {
        code: "report/sound-section",
        severity: "warning",
        place: { sheet: "Actions", row: 3, column: 3 },
        ref: "",
        status: onTrack,
        contains: [
          { status: missedWithRisk, count: 1 },
          { status: offTrack, count: 1 },
        ],
        plan: "Actions",
        section: "1.1 Data",
        lead: "",
      },
    ]);
  });

  it("goes by the scheme's exceptions, whatever their labels", () => {
    const colours = reportByScheme(
      [
        HEADERS,
        ["1.1 Data", "1.1.1", "One", "Red"],
        ["1.1 Data", "1.1.2", "Two", "Green"],
        ["1.1 Data", "1.1.3", "Three", "Green"],
        ["1.1 Data", "1.1.4", "Four", "Green"],
      ],
      threeColourScheme
    );
    expect(run(colours).map(({ code, place }) => [code, place.row])).toEqual([
      ["report/sound-section", 1],
    ]);
  });
});

describe("all findings of a report", () => {
  it("come worst first, then by kind, then by plan, those of its own figures before the others", () => {
    const grid = [
      ["Section", "Ref", "Action", "Lead", "RAG"],
      ["1.1 Data", "1.1.1", "One", "", "Off Track"],
      ["1.1 Data", "1.1.2", "Two", "Bo", "on track"],
      ["1.1 Data", "1.1.3", "Three", "Bo", "On Track"],
      ["1.1 Data", "1.1.4", "Four", "Bo", "Delivered"],
      ["1.1 Data", "1.1.5", "Five", "Bo", "Ask Bo"],
    ];
    const report = reportFromGrids({ Workforce: grid, Delivery: grid });
    expect(
      report.findings.map(
        ({ severity, code, plan, place }) => `${severity} ${code} in ${plan}, row ${place.row + 1}`
      )
    ).toEqual([
      "error status/unknown in Workforce, row 6",
      "error status/unknown in Delivery, row 6",
      "warning report/sound-section in Workforce, row 2",
      "warning report/sound-section in Delivery, row 2",
      "warning lead/missing in Workforce, row 2",
      "warning lead/missing in Delivery, row 2",
      "note status/alias in Workforce, row 3",
      "note status/alias in Delivery, row 3",
    ]);
  });

  it("are those of its figures alone where there's no tracker", () => {
    expect(listFindings([], reportFromGrid(GRID), ({ code }) => code)).toEqual([]);
  });
});
