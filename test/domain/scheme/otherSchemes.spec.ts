import { fivePointScheme, threeColourScheme } from "../../../src/domain";
import { exceptionsSheet } from "../../../src/domain/sheets/exceptionsSheet";
import type { SheetContent } from "../../../src/domain/sheets/SheetContent";
import { summarySheet } from "../../../src/domain/sheets/summarySheet";
import { reportByScheme } from "../../support/domain/reportByScheme";

/** What a sheet's rows hold, without the blanks at their ends. */
function valuesOf({ rows }: SheetContent): (string | number)[][] {
  return rows.map((row) => {
    const values = row.map(({ value }) => value);
    return values.slice(0, values.findLastIndex((value) => value !== "") + 1);
  });
}

describe("a three-colour tracker", () => {
  const report = reportByScheme(
    [
      ["Section", "Ref", "Action", "Lead", "RAG", "Reason for RAG"],
      ["1 Repairs", "1.1", "Mend the roof", "AB", "Green"],
      ["", "1.2", "Mend the gate", "AB", "red", "No wood."],
      ["2 Garden", "2.1", "Plant a hedge", "CD", "G"],
      ["", "2.2", "Dig a pond", "CD", ""],
    ],
    threeColourScheme
  );

  it("has the board's sheets in its own words", () => {
    expect(valuesOf(summarySheet(report))).toEqual([
      ["Workforce Action Plan"],
      ["Delivery progress report 3, as at 28 February 2025"],
      ["2 sections: 1 Green (50%), 0 Amber (0%), 1 Red (50%)"],
      ["4 actions: 2 Green (67%), 0 Amber (0%), 1 Red (33%), 1 unrated"],
      [
        "Overall RAG: Red when at least 50% of a section's rated actions are Red; " +
          "otherwise Amber when at least 30% are Amber or Red; otherwise Green.",
      ],
      [
        "Percentages are of rated actions, rounded by largest remainder so that they add up to 100. " +
          "4 actions read from sheet Actions; 0 rows left out; 3 findings.",
      ],
      [],
      [
        ...["Group", "Section", "Overall RAG", "Sub-Action Delivery RAG", "Number"],
        ...[
          "Green",
          "Green %",
          "Amber",
          "Amber %",
          "Red",
          "Red %",
          "Unrated",
          "Movement",
          "Remark",
        ],
      ],
      ["All", "Sections by overall RAG", "", "", 2, 1, 0.5, 0, 0, 1, 0.5, 0],
      [
        ...["All", "Actions by status", "", "67% Green, 33% Red, 1 unrated", 4],
        ...[2, 0.67, 0, 0, 1, 0.33, 1],
      ],
      ["", "1 Repairs", "Red", "50% Green, 50% Red", 2, 1, 0.5, 0, 0, 1, 0.5, 0],
      ["", "2 Garden", "Green", "100% Green, 1 unrated", 2, 1, 1, 0, 0, 0, 0, 1],
    ]);
    expect(valuesOf(exceptionsSheet(report)).slice(2)).toEqual([
      ["1 action is Red."],
      [],
      ["Ref", "Section", "Action", "Lead", "RAG", "Reason for RAG", "Mitigating actions"],
      ["1.2", "1 Repairs", "Mend the gate", "AB", "Red", "No wood."],
    ]);
  });

  it("has findings in the same words", () => {
    expect(report.findings.map(({ code, ref }) => [code, ref])).toEqual([
      ["status/blank", "2.2"],
      ["status/alias", "1.2"],
      ["status/alias", "2.1"],
    ]);
  });

  it("has the scheme's colours in its sheets", () => {
    const [, , red] = threeColourScheme.statuses;
    expect(summarySheet(report).rows[10]?.[2]).toEqual({ value: "Red", look: "rag", status: red });
    expect(exceptionsSheet(report).rows[5]?.[4]).toEqual({
      value: "Red",
      look: "rag",
      status: red,
    });
  });
});

describe("a five-point tracker", () => {
  const report = reportByScheme(
    [
      ["Section", "Ref", "Action", "RAG"],
      ["1 Repairs", "1.1", "Mend the roof", "Amber/Green"],
      ["", "1.2", "Mend the gate", "Red/Amber"],
      ["", "1.3", "Mend the fence", "Exempt"],
      ["2 Garden", "2.1", "Plant a hedge", "Reset"],
      ["", "2.2", "Dig a pond", "Exempt"],
    ],
    fivePointScheme
  );

  it("has the board's sheets in its own words", () => {
    expect(valuesOf(summarySheet(report)).slice(2)).toEqual([
      ["2 sections: 0 Green (0%), 0 Amber (0%), 1 Red (50%), 1 Not rated (50%)"],
      [
        "5 actions: 0 Green (0%), 1 Amber/Green (50%), 0 Amber (0%), 1 Amber/Red (50%), 0 Red (0%), 3 unrated",
      ],
      [
        "Overall RAG: Red when at least 50% of a section's rated actions are Amber/Red or Red; " +
          "otherwise Amber when at least 30% are Amber, Amber/Red or Red; otherwise Green.",
      ],
      [
        "Percentages are of rated actions, rounded by largest remainder so that they add up to 100. " +
          "5 actions read from sheet Actions; 0 rows left out; 1 finding.",
      ],
      [],
      [
        ...["Group", "Section", "Overall RAG", "Sub-Action Delivery RAG", "Number"],
        ...fivePointScheme.statuses.flatMap(({ label }) => [label, `${label} %`]),
        ...["Unrated", "Movement", "Remark"],
      ],
      [
        ...["All", "Sections by overall RAG", "", "", 2],
        ...[0, 0, "", "", 0, 0, "", "", 1, 0.5, 1],
      ],
      [
        ...["All", "Actions by status", "", "50% Amber/Green, 50% Amber/Red, 3 unrated", 5],
        ...[0, 0, 1, 0.5, 0, 0, 1, 0.5, 0, 0, 3],
      ],
      [
        ...["", "1 Repairs", "Red", "50% Amber/Green, 50% Amber/Red, 1 unrated", 3],
        ...[0, 0, 1, 0.5, 0, 0, 1, 0.5, 0, 0, 1],
      ],
      ["", "2 Garden", "Not rated", "2 unrated", 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2],
    ]);
    expect(valuesOf(exceptionsSheet(report)).slice(2)).toEqual([
      ["1 action is Amber/Red or Red."],
      [],
      ["Ref", "Section", "Action", "Lead", "RAG", "Reason for RAG", "Mitigating actions"],
      ["1.2", "1 Repairs", "Mend the gate", "", "Amber/Red"],
    ]);
  });

  it("finds only the other spelling", () => {
    expect(report.findings.map(({ code, ref }) => [code, ref])).toEqual([["status/alias", "1.2"]]);
  });
});
