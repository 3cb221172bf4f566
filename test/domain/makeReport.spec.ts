import {
  createStatusReader,
  defaultRule,
  makeReport,
  publishedScheme,
  readTracker,
} from "../../src/domain";
import { cellsFromGrid } from "../support/domain/trackerFromGrid";
import { reportFromGrid, reportFromGrids, reportInfo } from "../support/domain/reportFromGrid";

const GRID = [
  ["RAG", "Ref", "Action"],
  ["On Track", "1.1.1", "One"],
  ["", "", "Note: more to come"],
  ["Off Track", "1.1.2", "Two"],
];

describe("the report", () => {
  it("says what was read, and from where, columns from left to right", () => {
    const report = reportFromGrid(GRID);
    expect(report.info).toBe(reportInfo);
    expect(report.readings).toEqual([
      {
        plan: "Actions",
        sheet: "Actions",
        table: null,
        headerRow: 0,
        columns: [
          { field: "status", column: 0, header: "RAG" },
          { field: "ref", column: 1, header: "Ref" },
          { field: "action", column: 2, header: "Action" },
        ],
        actions: 2,
        leftOut: [{ row: 2, rows: 1, reason: "note", text: "Note: more to come" }],
        hiddenRows: null,
      },
    ]);
  });

  it("says how many of the tracker's rows aren't shown", () => {
    const tracker = readTracker(
      { ...cellsFromGrid(GRID), hiddenRows: 2 },
      createStatusReader(publishedScheme)
    );
    const settings = { info: reportInfo, scheme: publishedScheme, rule: defaultRule };
    expect(makeReport([tracker], settings).readings.map(({ hiddenRows }) => hiddenRows)).toEqual([
      2,
    ]);
  });

  it("is plain JSON: it comes back from text as it was", () => {
    const report = reportFromGrid(GRID);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it("puts several plans side by side and their exceptions in one list", () => {
    const report = reportFromGrids({ Workforce: GRID, Delivery: GRID });
    expect(report.plans.map(({ name, actions }) => [name, actions])).toEqual([
      ["Workforce", 2],
      ["Delivery", 2],
    ]);
    expect(report.exceptions.map(({ plan, ref }) => [plan, ref])).toEqual([
      ["Workforce", "1.1.2"],
      ["Delivery", "1.1.2"],
    ]);
  });
});
