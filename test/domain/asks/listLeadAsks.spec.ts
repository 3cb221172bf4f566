import { formatLeadAsk } from "../../../src/domain/asks/formatLeadAsk";
import { listLeadAsks } from "../../../src/domain/asks/listLeadAsks";
import { reportFromGrid, reportFromGrids } from "../../support/domain/reportFromGrid";

const HEADERS = [
  "Ref",
  "Action",
  "Lead",
  "Due date",
  "RAG",
  "Reason for RAG",
  "Mitigating actions",
];
const LATE = 45_688;
const AHEAD = 46_000;
const PLAN = [
  HEADERS,
  ["1.10.1", "One", "AB", AHEAD, "At Risk", "", ""],
  ["1.2.1", "Two", "AB", AHEAD, "At Risk", "tbc", ""],
  ["4.1.1", "Three", "a.b.", "", "On Track", "", ""],
  ["4.1.2", "Four", "ab", "soon", "On Track", "", ""],
  ["1.1.3", "Five", "", AHEAD, "Off Track", "No money.", ""],
  ["1.1.4", "Six", "TBC", AHEAD, "", "", ""],
  ["1.1.5", "Seven", "Zoë", LATE, "On Track", "On hold.", ""],
  ["1.1.6", "Eight", "Zoë", AHEAD, "Delivery Date Missed no Risk", "As said.", ""],
  ["1.1.7", "Nine", "Zoë", AHEAD, "Ask Jo", "", ""],
  ["", "Ten", "Zoë", "", "On Track", "", ""],
];

describe("what is needed from leads", () => {
  it("is listed by lead, with the refs in their natural order", () => {
    expect(listLeadAsks(reportFromGrid(PLAN).findings, false)).toEqual([
      {
        lead: "a.b.",
        needs: [{ what: "due date missing", refs: ["4.1.1"] }],
      },
      {
        lead: "ab",
        needs: [
          { what: "due date not readable", refs: ["4.1.2"] },
          { what: "reason missing", refs: ["1.2.1", "1.10.1"] },
        ],
      },
      {
        lead: "Zoë",
        needs: [
          { what: "status not known", refs: ["1.1.7"] },
          { what: "status or due date to be updated", refs: ["1.1.5", "1.1.6"] },
          { what: "status or reason to be updated", refs: ["1.1.5"] },
          { what: "due date missing", refs: ["row 11"] },
        ],
      },
      {
        lead: "",
        needs: [
          { what: "status missing", refs: ["1.1.4"] },
          { what: "lead missing", refs: ["1.1.3", "1.1.4"] },
          { what: "mitigating actions missing", refs: ["1.1.3"] },
        ],
      },
    ]);
  });

  it("asks for nothing that can be put right without the lead", () => {
    const report = reportFromGrid([
      HEADERS,
      ["1.1.1", "One", "AB", "31.03.2025", "on-track", "", ""],
      ["1.1.2", "Two", "AB", AHEAD, "On Trakc", "", ""],
      ["1.1.2", "Three", "AB", AHEAD, "Delivered", "", ""],
    ]);
    expect(report.findings.map(({ code }) => code)).toEqual([
      "status/unknown",
      "ref/duplicate",
      "ref/duplicate",
      "contradiction/early",
      "status/alias",
      "due/text",
    ]);
    expect(listLeadAsks(report.findings, false)).toEqual([]);
  });

  it("names an action once, and its plan where there are several", () => {
    const rows = [
      HEADERS,
      ["1.1.1", "One", "AB", "", "On Track", "", ""],
      ["1.1.1", "Two", "AB", "", "On Track", "", ""],
    ];
    const { findings } = reportFromGrids({ Workforce: rows, Delivery: rows });
    expect(listLeadAsks(findings, true).map(formatLeadAsk)).toEqual([
      "AB: due date missing for 1.1.1 (Workforce) and 1.1.1 (Delivery)",
    ]);
  });
});

describe("what is needed from a lead, as a line", () => {
  it("says what is missing, and for which actions", () => {
    expect(
      formatLeadAsk({
        lead: "AB",
        needs: [
          { what: "reason missing", refs: ["1.1.2", "2.3.1"] },
          { what: "due date missing", refs: ["4.1.1"] },
        ],
      })
    ).toBe("AB: reason missing for 1.1.2 and 2.3.1; due date missing for 4.1.1");
  });

  it("says so where there's no lead", () => {
    const needs = [{ what: "lead missing", refs: ["1.1.2", "1.1.3", "1.1.4"] }];
    expect(formatLeadAsk({ lead: "", needs })).toBe(
      "No lead: lead missing for 1.1.2, 1.1.3 and 1.1.4"
    );
  });
});
