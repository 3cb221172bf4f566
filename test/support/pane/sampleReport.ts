import type { ActionLink, Report, SectionSummary } from "../../../src/domain/report";
import { publishedScheme } from "../../../src/domain/scheme/publishedScheme";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { sampleFindings } from "./sampleFindings";

/** The status column of the sample's tracker: G, headed "RAG". */
export const statusColumn = columnIndex(6);

const DELIVERED = 0;
const ON_TRACK = 1;
const AT_RISK = 3;
const MISSED_WITH_RISK = 4;

function link(excelRow: number, ref: string, title: string, status: number | null): ActionLink {
  return {
    ref,
    title,
    sheet: "Actions",
    row: rowIndex(excelRow - 1),
    column: statusColumn,
    status,
    notRated: "",
  };
}

const data: SectionSummary = {
  ref: "1.1",
  title: "Workforce Data",
  group: "Plan",
  overall: { kind: "rated", status: AT_RISK },
  actions: 4,
  unrated: 0,
  shares: { counts: [0, 1, 0, 3, 0, 0], rated: 4, percents: [0, 25, 0, 75, 0, 0] },
  sharesText: "25% On Track, 75% At Risk",
  why: "At Risk because 3 of 4 actions (75%) are adverse: 3 At Risk; the cut is 30%.",
  remark: "",
  links: [
    link(6, "1.1.1", "Publish a workforce data standard", ON_TRACK),
    link(7, "1.1.2", "Join up the payroll and training records", AT_RISK),
    link(8, "1.1.3", "Agree who owns the vacancy return", AT_RISK),
    link(9, "1.1.4", "Report quarterly on turnover", AT_RISK),
  ],
};

const planning: SectionSummary = {
  ref: "1.2",
  title: "Workforce Planning",
  group: "Plan",
  overall: { kind: "rated", status: ON_TRACK },
  actions: 3,
  unrated: 1,
  shares: { counts: [1, 1, 0, 0, 0, 0], rated: 2, percents: [50, 50, 0, 0, 0, 0] },
  sharesText: "50% Delivered, 50% On Track, 1 unrated",
  why: "On Track because none of 2 actions is adverse.",
  remark: "Contains 1 Off Track",
  links: [
    link(11, "1.2.1", "Model demand to 2030", DELIVERED),
    link(12, "1.2.2", "Agree regional targets", ON_TRACK),
    link(13, "1.2.3", "Test the model with two boards", null),
  ],
};

const vacancies: SectionSummary = {
  ref: "2.3",
  title: "Address high vacancy levels and the retention of staff in parts of the workforce",
  group: "Attract",
  overall: { kind: "rated", status: AT_RISK },
  actions: 2,
  unrated: 0,
  shares: { counts: [0, 1, 0, 0, 1, 0], rated: 2, percents: [0, 50, 0, 0, 50, 0] },
  sharesText: "50% On Track, 50% Delivery Date Missed with Risk",
  why: "At Risk because 1 of 2 actions (50%) is adverse: 1 Delivery Date Missed with Risk; the cut is 30%.",
  remark: "",
  links: [
    link(15, "2.3.1", "Offer return-to-practice courses", ON_TRACK),
    link(16, "2.3.2", "Set up a shared staff bank", MISSED_WITH_RISK),
  ],
};

const unratedSection: SectionSummary = {
  ref: "2.4",
  title: "Exit interviews",
  group: "Attract",
  overall: { kind: "not-rated" },
  actions: 1,
  unrated: 1,
  shares: { counts: [0, 0, 0, 0, 0, 0], rated: 0, percents: [0, 0, 0, 0, 0, 0] },
  sharesText: "1 unrated",
  why: "Not rated because none of its actions has a status.",
  remark: "",
  links: [link(18, "2.4.1", "Hold exit interviews everywhere", null)],
};

/** A report on one plan of four sections and ten actions, with findings of three kinds. */
export const sampleReport: Report = {
  info: { title: "Workforce Action Plan", number: 3, asAt: "2025-02-28" },
  scheme: publishedScheme,
  schemeFit: { chosen: true, fits: 6, of: 7 },
  rule: { kind: "adverse-share", adverseCut: 30, exceptionCut: 50 },
  ruleText: "At Risk when at least 30% of a section’s rated actions are adverse.",
  plans: [
    {
      name: "Actions",
      sections: [data, planning, vacancies, unratedSection],
      overallCounts: [
        { overall: { kind: "rated", status: ON_TRACK }, count: 1, percent: 25 },
        { overall: { kind: "rated", status: AT_RISK }, count: 2, percent: 50 },
        { overall: { kind: "rated", status: 5 }, count: 0, percent: 0 },
        { overall: { kind: "not-rated" }, count: 1, percent: 25 },
      ],
      actions: 10,
      unrated: 2,
      shares: { counts: [1, 3, 0, 3, 1, 0], rated: 8, percents: [13, 37, 0, 37, 13, 0] },
    },
  ],
  exceptions: [
    {
      ref: "2.3.2",
      plan: "Actions",
      section: "2.3 Address high vacancy levels",
      action: "Set up a shared staff bank",
      lead: "Chief Nursing Officer",
      status: MISSED_WITH_RISK,
      reason: "The supplier withdrew.\nA new tender opens in March.",
      mitigation: "",
      sheet: "Actions",
      row: rowIndex(15),
      column: statusColumn,
    },
  ],
  movements: null,
  findings: sampleFindings,
  readings: [
    {
      plan: "Actions",
      sheet: "Actions",
      table: null,
      headerRow: rowIndex(4),
      columns: [
        { field: "ref", column: columnIndex(0), header: "Ref" },
        { field: "action", column: columnIndex(2), header: "Action" },
        { field: "due", column: columnIndex(5), header: "Due date" },
        { field: "status", column: statusColumn, header: "RAG" },
      ],
      actions: 10,
      leftOut: [
        { row: rowIndex(9), rows: 1, reason: "section heading", text: "1.2 Workforce Planning" },
        { row: rowIndex(13), rows: 1, reason: "blank", text: "" },
      ],
      hiddenRows: 2,
    },
  ],
};
