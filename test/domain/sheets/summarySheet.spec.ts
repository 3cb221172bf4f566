import { publishedScheme } from "../../../src/domain";
import { summarySheet } from "../../../src/domain/sheets/summarySheet";
import type { SheetCell } from "../../../src/domain/sheets/SheetContent";
import { reportFromGrid, reportFromGrids, reportInfo } from "../../support/domain/reportFromGrid";
import { statuses } from "../../support/domain/statuses";

const GRID = [
  ["Pillar", "Section", "Ref", "Action", "RAG"],
  ["Plan", "1.1 Data", "1.1.1", "One", "At Risk"],
  ["", "", "1.1.2", "Two", "On Track"],
  ["", "1.2 Planning", "1.2.1", "Three", "Ask Jo"],
];

/** What the rows hold, without the blanks at their ends. */
function valuesOf(rows: readonly (readonly SheetCell[])[]): (string | number)[][] {
  return rows.map((row) => {
    const values = row.map(({ value }) => value);
    return values.slice(0, values.findLastIndex((value) => value !== "") + 1);
  });
}

describe("RAG Summary", () => {
  const sheet = summarySheet(reportFromGrid(GRID));

  it("holds title, as-at date, headline, rule and the section table, and nothing else", () => {
    expect(sheet.name).toBe("RAG Summary");
    expect(sheet.headerRow).toBe(7);
    expect(valuesOf(sheet.rows)).toEqual([
      ["Workforce Action Plan"],
      ["Delivery progress report 3, as at 28 February 2025"],
      ["2 sections: 0 On Track (0%), 1 At Risk (50%), 0 Off Track (0%), 1 Not rated (50%)"],
      [
        "3 actions: 0 Delivered (0%), 1 On Track (50%), 0 Delivery Date Missed no Risk (0%), 1 At Risk (50%), " +
          "0 Delivery Date Missed with Risk (0%), 0 Off Track (0%), 1 unrated",
      ],
      [
        "Overall RAG: Off Track when at least 50% of a section's rated actions are Delivery Date Missed with Risk or Off Track; " +
          "otherwise At Risk when at least 30% are At Risk, Delivery Date Missed with Risk or Off Track; otherwise On Track.",
      ],
      [
        "Percentages are of rated actions, rounded by largest remainder so that they add up to 100. " +
          "3 actions read from sheet Actions; 0 rows left out; 1 finding.",
      ],
      [],
      [
        "Group",
        "Section",
        "Overall RAG",
        "Sub-Action Delivery RAG",
        "Number",
        ...publishedScheme.statuses.flatMap(({ label }) => [label, `${label} %`]),
        "Unrated",
        "Movement",
        "Remark",
      ],
      ["All", "Sections by overall RAG", "", "", 2, "", "", 0, 0, "", "", 1, 0.5, "", "", 0, 0, 1],
      [
        ...["All", "Actions by status", "", "50% On Track, 50% At Risk, 1 unrated", 3],
        ...[0, 0, 1, 0.5, 0, 0, 1, 0.5, 0, 0, 0, 0, 1],
      ],
      [
        ...["Plan", "1.1 Data", "At Risk", "50% On Track, 50% At Risk", 2],
        ...[0, 0, 1, 0.5, 0, 0, 1, 0.5, 0, 0, 0, 0, 0],
      ],
      [
        ...["Plan", "1.2 Planning", "Not rated", "1 unrated", 1],
        ...[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1],
      ],
    ]);
  });

  it("gives each cell its look, the overall RAG with its status' colours", () => {
    const section = sheet.rows[sheet.headerRow + 3] ?? [];
    expect(section.map(({ look }) => look)).toEqual([
      "wrapped",
      "wrapped",
      "rag",
      "wrapped",
      "integer",
      ...publishedScheme.statuses.flatMap(() => ["integer", "percent"]),
      "integer",
      "wrapped",
      "wrapped",
    ]);
    expect(section[2]?.status).toBe(publishedScheme.statuses[statuses.atRisk]);
    expect(sheet.rows[sheet.headerRow + 4]?.[2]).toEqual({ value: "Not rated", look: "label" });
    expect(sheet.rows.map(([first]) => first?.look)).toEqual([
      "title",
      "subtitle",
      "heading",
      "heading",
      "note",
      "note",
      "blank",
      "header",
      "total-label",
      "total-label",
      "wrapped",
      "wrapped",
    ]);
  });

  it("has a width for each column, and rows of as many cells", () => {
    expect(sheet.columnWidths).toHaveLength(20);
    expect(new Set(sheet.rows.map((row) => row.length))).toEqual(new Set([20]));
  });

  it("names the plan first in each line where there are several", () => {
    const several = summarySheet(reportFromGrids({ Workforce: GRID, Delivery: GRID }));
    expect(several.headerRow).toBe(9);
    expect(valuesOf(several.rows).map(([first]) => String(first).slice(0, 12))).toEqual([
      "Workforce Ac",
      "Delivery pro",
      "Workforce: 2",
      "Workforce: 3",
      "Delivery: 2 ",
      "Delivery: 3 ",
      "Overall RAG:",
      "Percentages ",
      "undefined",
      "Plan",
      "All plans",
      "All plans",
      "Workforce",
      "Workforce",
      "Delivery",
      "Delivery",
      "Workforce",
      "Workforce",
      "Delivery",
      "Delivery",
    ]);
  });

  it("sums all plans up first where there are several, and the rows below add up to that", () => {
    const [head = [], ...actions] = GRID;
    const rest = [head, ...actions.slice(0, 1)];
    const { rows, headerRow } = summarySheet(reportFromGrids({ Workforce: GRID, Delivery: rest }));
    const table = valuesOf(rows.slice(headerRow));
    expect(table.slice(1, 3)).toEqual([
      [
        ...["All plans", "All", "Sections by overall RAG", "", "", 3],
        ...["", "", 0, 0, "", "", 2, 0.67, "", "", 0, 0, 1],
      ],
      [
        ...["All plans", "All", "Actions by status", "", "33% On Track, 67% At Risk, 1 unrated", 4],
        ...[0, 0, 1, 0.33, 0, 0, 2, 0.67, 0, 0, 0, 0, 1],
      ],
    ]);
    const sumOf = (from: readonly (readonly (string | number)[])[]): number[] =>
      [5, 6, 8, 10, 12, 14, 16, 18].map((column) =>
        from.reduce((sum, row) => sum + Number(row[column]), 0)
      );
    const actionsOf = table.filter((row) => row[2] === "Actions by status");
    expect(sumOf(actionsOf.slice(1))).toEqual(sumOf(actionsOf.slice(0, 1)));
    expect(sumOf(table.slice(7))).toEqual(sumOf(actionsOf.slice(0, 1)));
  });

  it("names all the sheets that were read", () => {
    const lineOf = (...names: string[]): unknown => {
      const grids = Object.fromEntries(names.map((name) => [name, GRID]));
      const { rows, headerRow } = summarySheet(reportFromGrids(grids));
      return rows[headerRow - 2]?.[0]?.value;
    };
    expect(lineOf("Delivery", "Workforce")).toContain(
      "6 actions read from sheets Delivery and Workforce; "
    );
    expect(lineOf("A", "B", "C")).toContain("9 actions read from sheets A, B and C; ");
  });

  it("has a row for each of 10,000 sections of one action, and no chart of them", () => {
    const sections = Array.from({ length: 10_000 }, (_, at) => `${at + 1}.1`);
    const large = summarySheet(
      reportFromGrid([
        ["Section", "Ref", "Action", "RAG"],
        ...sections.map((ref) => [`${ref} Section`, `${ref}.1`, "Do it", "At Risk"]),
      ])
    );
    const rows = large.rows.slice(large.headerRow + 3);
    expect(
      rows.map(([, section, , shares, number]) =>
        [section, shares, number].map((cell) => cell?.value)
      )
    ).toEqual(sections.map((ref) => [`${ref} Section`, "100% At Risk", 1]));
    expect(large.chart).toBeUndefined();
  });

  it("says so when nobody has set the day or the number", () => {
    const plain = summarySheet(reportFromGrid(GRID, { ...reportInfo, number: null, asAt: null }));
    expect(plain.rows[1]?.[0]?.value).toBe("Delivery progress report, as-at date not set");
  });
});
