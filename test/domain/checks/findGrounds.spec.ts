import { fivePointScheme, publishedScheme } from "../../../src/domain";
import type { Finding } from "../../../src/domain/checks/Finding";
import { findGrounds } from "../../../src/domain/checks/findGrounds";
import { runChecks } from "../../../src/domain/checks/runChecks";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { statuses } from "../../support/domain/statuses";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

const HEADERS = [
  "Section",
  "Ref",
  "Action",
  "Lead",
  "Due date",
  "RAG",
  "Previous RAG",
  "Reason for RAG",
  "Mitigating actions",
];
const info = { asAt: "2025-02-28" };

/** What the findings of a grid rest on, in a readable form, by their codes and refs. */
function groundsOf(...rows: readonly (readonly CellValue[])[]): Record<string, string> {
  return Object.fromEntries(
    runChecks(trackerFromGrid([HEADERS, ...rows]), publishedScheme, info).map(
      ({ code, ref, grounds }) => [`${code} ${ref}`.trim(), grounds.replaceAll("\u001f", " | ")]
    )
  );
}

describe("what a finding rests on", () => {
  it("is the action's title, and the values that the check goes by as they were read", () => {
    expect(
      groundsOf(
        ["1.1 Data", "1.1.1", "One", "AB", "31.01.25", "on track", "", "Delayed.", ""],
        ["1.1 Data", "1.1.2", "Two", "tbc", "", "At Risk", "", "n/a", ""],
        ["1.1 Data", "1.1.3", "Three", "AB", "soon", "", "", "", ""],
        ["1.1 Data", "1.1.4", "Four", "AB", 46_000, "Delivered", "", "", ""],
        ["1.1 Data", "1.1.5", "Five", "AB", 46_000, "Off Track", "", "Why", "-"],
        ["1.1 Data", "1.1.6", "Six", "AB", "TBC", "On Track", "At Risk", "As it was.", "Ask."],
        ["1.1 Data", "1.1.7", "Seven", "#N/A", "TBC", "On Trakk", "", "", ""],
        ["1.1 Data", "1.1.8", "Eight", "AB", 46_000, "Delivery Date Missed no Risk", "", "", ""]
      )
    ).toEqual({
      "status/alias 1.1.1": "One | on track",
      "due/text 1.1.1": "One | 31.01.25",
      "contradiction/overdue 1.1.1": "One | On Track | 2025-01-31",
      "contradiction/reason 1.1.1": "One | On Track | Delayed.",
      "lead/missing 1.1.2": "Two | tbc | At Risk",
      "due/missing 1.1.2": "Two | At Risk",
      "reason/missing 1.1.2": "Two | n/a | At Risk",
      "status/blank 1.1.3": "Three",
      "due/unreadable 1.1.3": "Three | soon",
      "contradiction/early 1.1.4": "Four | Delivered | 2025-12-09",
      "mitigation/missing 1.1.5": "Five | - | Off Track",
      "reason/left-over 1.1.6": "Six | On Track | As it was. | Ask.",
      "cell/error 1.1.7": "Seven | lead | #N/A",
      "status/unknown 1.1.7": "Seven | On Trakk",
      "contradiction/not-due 1.1.8": "Eight | Delivery Date Missed no Risk | 2025-12-09",
    });
  });

  it("is of refs how many share one, of sections what is told and what is usual", () => {
    expect(
      groundsOf(
        ["1.1 Data", "1.1.1", "One", "AB", "TBC", "On Track", "", "", ""],
        ["1.1 Data", "1.1.1", "Two", "AB", "TBC", "On Track", "", "", ""],
        ["1.1 Dates", "1.2.3", "Three", "AB", "TBC", "On Track", "", "", ""],
        ["1.1 Data", "1.1.4", "Four", "AB", "TBC", "On Track", "", "", ""],
        ["1.1  DATA", "1.1.5", "Five", "AB", "TBC", "On Track", "", "", ""],
        ["1.1 Data", "", "Six", "AB", "TBC", "On Track", "", "", ""]
      )
    ).toEqual({
      "ref/duplicate 1.1.1": "Two | 1",
      "ref/outside 1.2.3": "Three | 1.1 Data | 1.2",
      "section/titles 1.2.3": "Three | 1.1 Dates | 1.1 Data",
      "section/spelling 1.1.5": "Five | 1.1 DATA | 1.1 Data",
      "ref/missing": "Six",
    });
  });

  it("is nothing beside the action where all is said by its ref and the kind", () => {
    expect(
      groundsOf(
        ["", 1.5, "One", "AB", "TBC", "On Track", "", "", ""],
        ["", 45_659, "Two", "AB", "TBC", "On Track", "", "", ""],
        ["", "WF-3", "Three", "AB", "TBC", "On Track", "", "", ""],
        ["", "WF-4", "Four", "AB", "TBC", "On Track", "", "", ""]
      )
    ).toEqual({
      "ref/number 1.5": "One",
      "ref/date 45659": "Two",
      "section/missing 45659": "Two",
      "section/missing WF-3": "Three",
      "section/missing WF-4": "Four",
    });
  });

  it("is the row where there's neither ref nor title", () => {
    expect(
      groundsOf(["1.1 Data", "", "", "AB", "TBC", "Ask Jo", "", "Why", ""])["status/unknown"]
    ).toBe("2 | Ask Jo");
  });

  it("is, where the action isn't to be rated, the scheme's word for it", () => {
    const finding: Finding = {
      code: "due/missing",
      severity: "warning",
      place: { sheet: "Actions", row: rowIndex(1), column: columnIndex(3) },
      ref: "1.1.1",
      plan: "Actions",
      section: "1.1",
      lead: "",
    };
    const action = (status: string) =>
      trackerFromGrid([
        HEADERS,
        ["1.1 Data", "1.1.1", "One", "", "TBC", status, "", "", ""],
      ]).actions.at(0);
    const told = { kind: "not-rated", label: "Exempt", text: "exempt.", exact: false } as const;
    const first = action("Ask Jo");
    if (first === undefined) throw new Error("no action");
    expect([
      findGrounds(finding, { ...first, status: told }, fivePointScheme),
      findGrounds(finding, first, fivePointScheme),
      findGrounds(finding, action(""), fivePointScheme),
    ]).toEqual(["One\u001fExempt", "One\u001fAsk Jo", "One\u001f"]);
  });

  it("is of a section or a plan its name and the figures", () => {
    const { onTrack, offTrack } = statuses;
    const place = { sheet: "Actions", row: rowIndex(0), column: columnIndex(0) };
    const common = { place, ref: "", plan: "Actions", lead: "" };
    const grounds = (finding: Finding) => findGrounds(finding, undefined, publishedScheme);
    expect([
      grounds({
        ...common,
        code: "report/sound-section",
        severity: "warning",
        section: "1.1 Data",
        status: onTrack,
        contains: [{ status: offTrack, count: 2 }],
      }),
      grounds({
        ...common,
        code: "report/sections",
        severity: "error",
        section: "",
        status: null,
        inSections: 4,
        inPlan: 5,
      }),
      grounds({
        ...common,
        code: "report/sections",
        severity: "error",
        section: "",
        status: onTrack,
        inSections: 3,
        inPlan: 4,
      }),
      grounds({
        ...common,
        code: "report/exceptions",
        severity: "error",
        section: "",
        listed: 8,
        counted: 9,
      }),
    ]).toEqual([
      "1.1 Data\u001fOn Track\u001fOff Track\u001f2",
      "\u001f\u001f4\u001f5",
      "\u001fOn Track\u001f3\u001f4",
      "\u001f8\u001f9",
    ]);
  });

  it("is the same on another day, in another row, and when other cells of the row change", () => {
    const row = (title: string, lead: string) => [
      ["1.1 Data", "1.1.1", title, lead, 45_688, "On Track", "", "", ""],
    ];
    const found = (above: number, rows: readonly (readonly CellValue[])[], asAt: string) =>
      runChecks(
        trackerFromGrid([...Array.from({ length: above }, () => ["Plan"]), HEADERS, ...rows]),
        publishedScheme,
        { asAt }
      ).map(({ grounds }) => grounds);
    const now = found(0, row("One", "AB"), "2025-02-28");
    expect(now).toEqual(["One\u001fOn Track\u001f2025-01-31"]);
    expect(found(1, row("One", "CD"), "2025-03-31")).toEqual(now);
    expect(found(0, row("Another", "AB"), "2025-02-28")).not.toEqual(now);
  });
});
