import { defaultRule, makeReport, publishedScheme } from "../../../src/domain";
import type { KeptReport } from "../../../src/domain/history/HistoryReading";
import { takeSnapshot } from "../../../src/domain/history/takeSnapshot";
import type { Report } from "../../../src/domain/report";
import { describeBaseline } from "../../../src/domain/movements/describeBaseline";
import { summarySheet } from "../../../src/domain/sheets/summarySheet";
import { reportInfo } from "../../support/domain/reportFromGrid";
import { trackerFromGrid, type Grid } from "../../support/domain/trackerFromGrid";

const HEADER = ["Ref", "Section", "Action", "RAG"];
const BEFORE: Grid = [
  HEADER,
  ["1.1.1", "1.1 Data", "One", "On Track"],
  ["1.1.2", "1.1 Data", "Two", "On Track"],
  ["1.2.1", "1.2 People", "Three", "At Risk"],
];
const AFTER: Grid = [
  HEADER,
  ["1.1.1", "1.1 Data", "One", "Off Track"],
  ["1.1.2", "1.1 Data", "Two", "On Track"],
  ["1.2.1", "1.2 People", "Three", "Delivered"],
  ["1.3.1", "1.3 Money", "Four", "On Track"],
];

const SETTINGS = { info: reportInfo, scheme: publishedScheme, rule: defaultRule };

function kept(grid: Grid, gone: readonly number[] = []): KeptReport {
  const tracker = trackerFromGrid(grid);
  const { plans } = makeReport([tracker], SETTINGS);
  return {
    id: "2/1/2024-12-31",
    report: {
      title: "",
      number: 2,
      revision: 1,
      asAt: "2024-12-31",
      finished: "2025-01-10",
      fingerprint: "",
    },
    actions: takeSnapshot([tracker], plans, publishedScheme),
    damage: { changed: [], added: [], gone, of: 3 + gone.length },
  };
}

function reportOn(grid: Grid, baseline: KeptReport | null = null): Report {
  return makeReport([trackerFromGrid(grid)], { ...SETTINGS, baseline });
}

function columnOf(report: Report, header: string): unknown[] {
  const { rows, headerRow } = summarySheet(report);
  const at = rows[headerRow]?.findIndex(({ value }) => value === header) ?? -1;
  return rows.slice(headerRow + 1).map((row) => row[at]?.value);
}

describe("a report with a baseline", () => {
  it("says what has become of its sections, in itself and on RAG Summary", () => {
    const report = reportOn(AFTER, kept(BEFORE));
    expect(report.movements).toMatchObject({
      kind: "compared",
      baseline: { kind: "report", id: "2/1/2024-12-31", edited: false },
      unchanged: 1,
    });
    const [plan] = report.plans;
    expect(plan?.sections.map(({ movement }) => movement?.kind)).toEqual([
      "worsened",
      "improved",
      "new",
    ]);
    expect(columnOf(report, "Movement")).toEqual([
      ...["", ""],
      ...["▼ Worsened", "▲ Improved", "◆ New"],
    ]);
    expect(describeBaseline(report.movements)).toBe(
      "Movement is since report 2, as at 31 December 2024."
    );
  });

  it("says that the baseline's rows were changed by hand", () => {
    expect(describeBaseline(reportOn(AFTER, kept(BEFORE, [4])).movements)).toBe(
      "Movement is since report 2, as at 31 December 2024, whose rows in RAG History were changed by hand since."
    );
  });

  it("has no movement against itself", () => {
    const { plans, movements } = reportOn(BEFORE, kept(BEFORE));
    expect(movements).toMatchObject({ kind: "compared", actions: [], unchanged: 3 });
    expect(plans[0]?.sections.map(({ movement }) => movement?.kind)).toEqual([
      "unchanged",
      "unchanged",
    ]);
  });

  it("isn't compared where refs are used twice, and says which", () => {
    const report = reportOn(
      [...AFTER, ["1.1.1", "1.1 Data", "One more", "On Track"]],
      kept(BEFORE)
    );
    expect(report.movements).toMatchObject({ kind: "duplicates", before: [], after: ["1.1.1"] });
    expect(columnOf(report, "Movement")).toEqual(["", "", "", "", ""]);
    expect(describeBaseline(report.movements)).toBe(
      "Nothing could be compared, since refs are used twice in this report: 1.1.1. Give each action a ref of its own."
    );
  });
});

describe("a report without one", () => {
  it("isn't compared", () => {
    const { movements, plans } = reportOn(AFTER);
    expect(movements).toBeNull();
    expect(plans[0]?.sections.every((section) => !("movement" in section))).toBe(true);
    expect(describeBaseline(movements)).toBe("");
  });

  it("goes by the tracker's own column of earlier RAGs, statuses only, also where refs are used twice", () => {
    const report = reportOn([
      ["Ref", "Section", "Action", "RAG", "Previous RAG"],
      ["1.1", "1.1 Data", "One", "Off Track", "On Track"],
      ["1.1", "1.1 Data", "Two", "On Track", "Delivered"],
      ["1.3", "1.2 People", "Three", "Delivered", "At Risk"],
      ["1.4", "1.2 People", "Four", "On Track", "On Track"],
      ["1.5", "1.3 New", "Five", "On Track", ""],
    ]);
    expect(report.movements).toMatchObject({
      kind: "compared",
      baseline: { kind: "column", headers: ["Previous RAG"] },
      actions: [
        { kind: "worsened", ref: "1.1", before: { status: "On Track" } },
        { kind: "reopened", ref: "1.1" },
        { kind: "delivered", ref: "1.3" },
        { kind: "rated", ref: "1.5", before: { status: "" } },
      ],
      unchanged: 1,
    });
    expect(report.plans[0]?.sections.map(({ movement }) => movement)).toEqual([
      {
        kind: "worsened",
        plan: "Actions",
        group: "",
        section: "1.1 Data",
        before: "On Track",
        after: "Off Track",
      },
      {
        kind: "improved",
        plan: "Actions",
        group: "",
        section: "1.2 People",
        before: "At Risk",
        after: "On Track",
      },
      {
        kind: "rated",
        plan: "Actions",
        group: "",
        section: "1.3 New",
        before: "Not rated",
        after: "On Track",
      },
    ]);
    const { movements } = report;
    expect(
      movements?.kind === "compared" && movements.sections.map(({ section }) => section)
    ).toEqual(["1.1 Data", "1.2 People", "1.3 New"]);
    expect(describeBaseline(movements)).toBe(
      "Movement is since the tracker's own column “Previous RAG”."
    );
  });

  it("isn't compared with a column that has nothing in it", () => {
    const { movements } = reportOn([
      ["Ref", "Action", "RAG", "Previous RAG"],
      ["1.1", "One", "Off Track", ""],
    ]);
    expect(movements).toBeNull();
  });
});
