import { publishedScheme } from "../../../src/domain";
import { summarySheet } from "../../../src/domain/sheets/summarySheet";
import type { SheetContent } from "../../../src/domain/sheets/SheetContent";
import { reportFromGrid, reportFromGrids } from "../../support/domain/reportFromGrid";

const HEAD = ["Section", "Ref", "Action", "RAG"];
const GRID = [HEAD, ["1.1 Data", "1.1.1", "One", "At Risk"], ["1.2 Staff", "1.2.1", "Two", ""]];

/** What the chart's columns and rows hold. */
function drawn({ chart, rows }: SheetContent) {
  if (!chart) throw new Error("Expected a chart.");
  const valuesIn = (column: number) =>
    rows.slice(chart.firstRow, chart.firstRow + chart.rowCount).map((row) => row[column]?.value);
  return {
    title: chart.title,
    names: valuesIn(chart.categories),
    series: chart.series.map(({ column, ...look }) => ({ ...look, values: valuesIn(column) })),
  };
}

describe("RAG Summary's chart", () => {
  it("shows each section's shares, in scheme order and colours", () => {
    expect(drawn(summarySheet(reportFromGrid(GRID)))).toEqual({
      title: "Workforce Action Plan: actions of each section by status",
      names: ["1.1 Data", "1.2 Staff"],
      series: publishedScheme.statuses.map(({ label, fill, ink }) => ({
        name: label,
        fill,
        ink,
        values: [label === "At Risk" ? 1 : 0, 0],
      })),
    });
  });

  it("shows the sections of all plans", () => {
    const { names } = drawn(summarySheet(reportFromGrids({ A: GRID, B: GRID })));
    expect(names).toEqual(["1.1 Data", "1.2 Staff", "1.1 Data", "1.2 Staff"]);
  });

  it("is left out where there are more sections than can be told apart", () => {
    const grid = (count: number) => [
      HEAD,
      ...Array.from({ length: count }, (_, at) => [`${at + 1}.1 S`, `${at + 1}.1.1`, "Do", ""]),
    ];
    expect(summarySheet(reportFromGrid(grid(100))).chart?.rowCount).toBe(100);
    expect(summarySheet(reportFromGrid(grid(101))).chart).toBeUndefined();
  });
});
