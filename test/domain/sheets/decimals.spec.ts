import { defaultRule, makeReport, publishedScheme } from "../../../src/domain";
import { formatHeadline } from "../../../src/domain/sheets/headline";
import { percentFormat } from "../../../src/domain/sheets/percentFormat";
import { summarySheet } from "../../../src/domain/sheets/summarySheet";
import type { SheetCell } from "../../../src/domain/sheets/SheetContent";
import type { Decimals } from "../../../src/domain/summary/shares";
import { reportInfo } from "../../support/domain/reportFromGrid";
import { trackerFromGrid } from "../../support/domain/trackerFromGrid";

const grid = [
  ["Section", "Action", "RAG"],
  ["1.1 Data", "One", "On Track"],
  ["1.1 Data", "Two", "On Track"],
  ["1.1 Data", "Three", "At Risk"],
  ["1.2 Pay", "Four", "Off Track"],
];
const reportOf = (decimals: Decimals, sheets = ["Actions"]) =>
  makeReport(
    sheets.map((sheet) => trackerFromGrid(grid, sheet)),
    { info: reportInfo, scheme: publishedScheme, rule: defaultRule, decimals }
  );
/** The cells beneath a header, from the rows of totals down. */
function beneath(decimals: Decimals, header: string, sheets?: string[]): readonly SheetCell[] {
  const { rows, headerRow } = summarySheet(reportOf(decimals, sheets));
  const column = rows[headerRow]?.findIndex(({ value }) => value === header) ?? -1;
  return rows.slice(headerRow + 1).flatMap((row) => row[column] ?? []);
}

describe("decimals of percentages", () => {
  it("are in the headline", () => {
    const [plan] = reportOf(1).plans;
    expect(plan && formatHeadline(plan, publishedScheme, false)).toEqual([
      "2 sections: 0 On Track (0.0%), 1 At Risk (50.0%), 1 Off Track (50.0%)",
      "4 actions: 0 Delivered (0.0%), 2 On Track (50.0%), 0 Delivery Date Missed no Risk (0.0%), 1 At Risk (25.0%), 0 Delivery Date Missed with Risk (0.0%), 1 Off Track (25.0%)",
    ]);
  });

  it("are in the sheet's texts and numbers, and in how these are shown", () => {
    expect(beneath(2, "Sub-Action Delivery RAG").map(({ value }) => value)).toEqual([
      "",
      "50.00% On Track, 25.00% At Risk, 25.00% Off Track",
      "66.67% On Track, 33.33% At Risk",
      "100.00% Off Track",
    ]);
    expect(beneath(2, "At Risk %")).toEqual([
      { value: 0.5, look: "total-percent", decimals: 2 },
      { value: 0.25, look: "total-percent", decimals: 2 },
      { value: 0.3333, look: "percent", decimals: 2 },
      { value: 0, look: "percent", decimals: 2 },
    ]);
    expect(beneath(0, "At Risk %").at(2)).toEqual({ value: 0.33, look: "percent" });
    expect(([0, 1, 2] as const).map(percentFormat)).toEqual(["0%", "0.0%", "0.00%"]);
  });

  it("are in the totals over several plans", () => {
    expect(beneath(1, "At Risk %", ["North", "South"]).slice(0, 2)).toEqual([
      { value: 0.5, look: "total-percent", decimals: 1 },
      { value: 0.25, look: "total-percent", decimals: 1 },
    ]);
  });

  it("have the sheet written anew even where the numbers stay", () => {
    const looks = ([0, 1, 2] as const).map((decimals) => summarySheet(reportOf(decimals)).looks);
    expect(new Set(looks).size).toBe(3);
  });
});
