import { publishedScheme, threeColourScheme } from "../../../src/domain";
import { exceptionsSheet } from "../../../src/domain/sheets/exceptionsSheet";
import { statusCell } from "../../../src/domain/sheets/ragCell";
import type { CellLook, SheetCell } from "../../../src/domain/sheets/SheetContent";
import { reportByScheme } from "../../support/domain/reportByScheme";
import { reportFromGrid, reportFromGrids } from "../../support/domain/reportFromGrid";
import { statuses } from "../../support/domain/statuses";

/** A row of seven cells: the first as given, the others blank. */
function line(value: string, look: CellLook): SheetCell[] {
  const blank: SheetCell = { value: "", look: "blank" };
  return [value === "" ? blank : { value, look }, blank, blank, blank, blank, blank, blank];
}

const wrapped = (value: string): SheetCell => ({ value, look: "wrapped" });
const header = (value: string): SheetCell => ({ value, look: "header" });
const rag = (status: number): SheetCell => statusCell(status, publishedScheme);

describe("RAG Exceptions", () => {
  it("lists them in natural ref order, text as text, whole", () => {
    const report = reportFromGrid([
      ["Section", "Ref", "Action", "Lead", "RAG", "Reason for RAG", "Mitigating actions"],
      ["10.1 Pay", "10.1.1", "=Pay them", "AB", "Off Track", "No money.", "Ask."],
      ["2.6 Film", "2.6.1", "Film it", "", "Delivery Date Missed with Risk", "Late.\nStill.", ""],
      ["", "2.6.2", "Show it", "", "At Risk", "", ""],
    ]);
    const { columnWidths, ...sheet } = exceptionsSheet(report);
    expect(columnWidths.filter((width) => width > 0)).toHaveLength(7);
    expect(sheet).toEqual({
      name: "RAG Exceptions",
      headerRow: 4,
      looks: "1 1F5FA8FFFFFF 1E7B3AFFFFFF CFE8D514351F FFC24B3A2600 F3C6C26B0F0A B3261EFFFFFF",
      rows: [
        line("Workforce Action Plan: exceptions", "title"),
        line("Delivery progress report 3, as at 28 February 2025", "subtitle"),
        line("2 actions are Delivery Date Missed with Risk or Off Track.", "note"),
        line("", "blank"),
        ["Ref", "Section", "Action", "Lead", "RAG", "Reason for RAG", "Mitigating actions"].map(
          header
        ),
        [
          wrapped("2.6.1"),
          wrapped("2.6 Film"),
          wrapped("Film it"),
          wrapped(""),
          rag(statuses.missedWithRisk),
          wrapped("Late.\nStill."),
          wrapped(""),
        ],
        [
          wrapped("10.1.1"),
          wrapped("10.1 Pay"),
          wrapped("=Pay them"),
          wrapped("AB"),
          rag(statuses.offTrack),
          wrapped("No money."),
          wrapped("Ask."),
        ],
      ],
    });
  });

  it("says of which plan each is, first of all, where there are several", () => {
    const grid = (ref: string) => [
      ["Ref", "Action", "RAG"],
      [ref, "Do it", "Off Track"],
    ];
    const report = reportFromGrids({ Delivery: grid("2.1.1"), Workforce: grid("1.1.1") });
    const { columnWidths, rows, headerRow } = exceptionsSheet(report);
    expect(columnWidths).toHaveLength(8);
    expect(rows.slice(headerRow).map((row) => row.slice(0, 3))).toEqual([
      [header("Plan"), header("Ref"), header("Section")],
      [wrapped("Workforce"), wrapped("1.1.1"), wrapped("1.1")],
      [wrapped("Delivery"), wrapped("2.1.1"), wrapped("2.1")],
    ]);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([8]));
  });

  it("says None where there's none, and one in the singular", () => {
    const grid = (label: string) => [
      ["Ref", "Action", "RAG"],
      ["1.1.1", "Do it", label],
    ];
    const none = exceptionsSheet(reportFromGrid(grid("On Track"))).rows;
    expect(none[2]?.[0]?.value).toBe("0 actions are Delivery Date Missed with Risk or Off Track.");
    expect(none.slice(5)).toEqual([line("None", "text")]);
    const one = exceptionsSheet(reportFromGrid(grid("Off Track"))).rows;
    expect(one[2]?.[0]?.value).toBe("1 action is Delivery Date Missed with Risk or Off Track.");
  });

  it("says so where the scheme has no exceptions", () => {
    const scheme = {
      ...threeColourScheme,
      statuses: threeColourScheme.statuses.map((status) => ({ ...status, exception: false })),
    };
    const grid = [
      ["Ref", "Action", "RAG"],
      ["1.1.1", "Do it", "Red"],
    ];
    const { rows } = exceptionsSheet(reportByScheme(grid, scheme));
    expect(rows[2]?.[0]?.value).toBe("No status of the scheme makes an action an exception.");
    expect(rows.slice(5)).toEqual([line("None", "text")]);
  });
});

describe("a status' cell", () => {
  it("is blank for a status that the scheme doesn't have", () => {
    expect(statusCell(99, publishedScheme)).toEqual({ value: "", look: "text" });
  });
});
