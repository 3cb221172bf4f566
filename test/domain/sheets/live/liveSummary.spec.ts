import { defaultRule, makeReport, publishedScheme } from "../../../../src/domain";
import type { Scheme } from "../../../../src/domain";
import { createStatusReader, readTracker } from "../../../../src/domain";
import { liveSummary } from "../../../../src/domain/sheets/live/liveSummary";
import { summarySheet } from "../../../../src/domain/sheets/summarySheet";
import type { SheetContent } from "../../../../src/domain/sheets/SheetContent";
import type { Result } from "../../../../src/domain/result";
import { reportInfo } from "../../../support/domain/reportFromGrid";
import { cellsFromGrid, type Grid } from "../../../support/domain/trackerFromGrid";

const HEAD = ["Ref", "Section", "Action", "RAG"];

/** RAG Summary of these trackers, by sheet name, with formulas. */
function live(
  grids: Readonly<Record<string, Grid>>,
  scheme: Scheme = publishedScheme
): Result<SheetContent, string> {
  const plans = Object.entries(grids).map(([sheet, grid]) => {
    const cells = cellsFromGrid(grid, sheet);
    return { cells, tracker: readTracker(cells, createStatusReader(scheme)) };
  });
  const report = makeReport(
    plans.map(({ tracker }) => tracker),
    { info: reportInfo, scheme, rule: defaultRule }
  );
  return liveSummary(summarySheet(report), report, plans);
}

/** Why the counts of a tracker on sheet Actions are fixed; "" where they aren't. */
function whyNot(rows: Grid): string {
  const result = live({ Actions: [HEAD, ...rows] });
  return result.ok ? "" : result.problem;
}

function contentOf(result: Result<SheetContent, string>): SheetContent {
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

/** The formula beneath a header, in a row of the table from 1. */
function formulaIn({ rows, headerRow }: SheetContent, row: number, header: string): unknown {
  const column = rows[headerRow]?.findIndex(({ value }) => value === header) ?? -1;
  return rows[headerRow + row]?.[column]?.formula;
}

const SECTION = "formulas can't tell which rows are in section";

describe("RAG Summary with counts that follow", () => {
  const content = contentOf(
    live({
      Actions: [
        HEAD,
        ["1.1.1", "1.1 Data", "One", "At Risk"],
        ["1.1.2", "1.1 Data", "Two", "at risk "],
      ],
    })
  );

  it("counts, adds up and remarks by formulas, and leaves what they come to in place", () => {
    const fixed = contentOf(live({ Actions: [HEAD, ["1.1.1", "1.1 Data", "One", "At Risk"]] }));
    expect(formulaIn(fixed, 3, "Number")).toBe('=COUNTIFS(Actions!$B$2:$B$52,"=1.1 Data")');
    expect(formulaIn(fixed, 3, "At Risk")).toBe(
      '=COUNTIFS(Actions!$B$2:$B$52,"=1.1 Data",Actions!$D$2:$D$52,"=At Risk")'
    );
    expect(formulaIn(content, 3, "At Risk")).toBe(
      '=SUM(COUNTIFS(Actions!$B$2:$B$53,"=1.1 Data",Actions!$D$2:$D$53,{"=At Risk","=at risk "}))'
    );
    expect(formulaIn(content, 3, "Unrated")).toBe("=E11-F11-H11-J11-L11-N11-P11");
    expect(formulaIn(content, 2, "At Risk")).toBe("=SUM(L11:L11)");
    expect(formulaIn(content, 3, "Remark")).toBe(
      '=IF(AND(E11=2,F11=0,H11=0,J11=0,L11=2,N11=0,P11=0),"","Counts changed since the last run: recalculate for the overall RAG")'
    );
    expect(content.rows[11 - 1]?.[4]).toMatchObject({ value: 2, look: "integer" });
  });

  it("leaves overall RAGs, movements and what counts sections as they were", () => {
    const columns = ["Group", "Section", "Overall RAG", "Movement"];
    expect(columns.map((header) => formulaIn(content, 3, header))).toEqual(
      columns.map(() => undefined)
    );
    expect(content.rows[content.headerRow + 1]?.some(({ formula }) => formula)).toBe(false);
    expect(content.rows[2]?.[0]?.formula).toBeUndefined();
    expect(content.rows[content.headerRow - 2]?.[0]?.value).toMatch(
      /Counts and percentages of actions are formulas and follow the tracker; all else is as last recalculated\.$/u
    );
  });

  it("counts several spellings of a section and of a status together", () => {
    const both = contentOf(
      live({
        Actions: [HEAD, ["", "1.1 Data", "One", "At Risk"], ["", "1.1. Data", "Two", "at-risk"]],
      })
    );
    expect(formulaIn(both, 3, "At Risk")).toBe(
      '=SUM(COUNTIFS(Actions!$B$2:$B$53,{"=1.1 Data","=1.1. Data"},Actions!$D$2:$D$53,{"=At Risk";"=at-risk"}))'
    );
  });

  it("counts by refs where a section's name stands in rows that aren't actions", () => {
    const byRef = contentOf(
      live({
        Actions: [HEAD, ["1.1.1", "1.1 Data", "One", "At Risk"], ["", "1.1 Data", "Total", ""]],
      })
    );
    expect(formulaIn(byRef, 3, "Number")).toBe('=COUNTIFS(Actions!$A$2:$A$53,"1.1.*")');
  });

  it("names the plans where there are several, and adds up over all", () => {
    const grid = [HEAD, ["1.1.1", "1.1 Data", "One", "At Risk"]];
    const several = contentOf(live({ A: grid, B: grid }));
    expect(formulaIn(several, 2, "Number")).toBe("=SUM(F17:F18)");
    expect(formulaIn(several, 4, "Number")).toBe("=SUM(F17:F17)");
    expect(formulaIn(several, 6, "Number")).toBe("=SUM(F18:F18)");
    expect(several.rows[5]?.[0]?.formula).toMatch(/^="B: "&F16&IF\(F16=1," action: ",/u);
  });
});

describe("counts stay fixed", () => {
  it("where neither section cells nor refs tell the rows", () => {
    expect(
      whyNot([
        ["A", "1.1 Data", "One", ""],
        ["B", "", "Two", ""],
      ])
    ).toContain(`${SECTION} 1.1 Data.`);
    expect(whyNot([["A", "", "One", "At Risk"]])).toContain(`${SECTION} No section.`);
  });

  it("where a section is told by a number, which Excel would look for instead", () => {
    expect(whyNot([["A", "1.1", "One", "At Risk"]])).toContain(`${SECTION} 1.1.`);
  });

  it("where a status can't be counted for sure", () => {
    const statuses = publishedScheme.statuses.map((status, at) =>
      at === 0 ? { ...status, aliases: ["5"] } : status
    );
    const result = live(
      { Actions: [HEAD, ["1.1.1", "1.1 Data", "One", 5]] },
      { ...publishedScheme, statuses }
    );
    expect(result).toEqual({
      ok: false,
      problem: `RAG Summary's counts are fixed: formulas can't count the status "5" for sure.`,
    });
  });

  it("where a status is spelt in too many ways", () => {
    const spellings = Array.from({ length: 13 }, (_, at) => `At${"-".repeat(at + 1)}Risk`);
    expect(whyNot(spellings.map((label, at) => [`1.1.${at}`, "1.1 Data", "Do", label]))).toContain(
      "a status is spelt in more ways than a formula can list."
    );
  });

  it("where there are too many sections", () => {
    const rows = Array.from({ length: 301 }, (_, at) => [`${at}.1.1`, `${at}.1 S`, "Do", ""]);
    expect(whyNot(rows)).toContain("of more than 300 sections they'd be too many formulas.");
  });
});
