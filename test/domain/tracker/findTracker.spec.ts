import { findTracker } from "../../../src/domain";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import type { Survey } from "../../../src/domain/tracker/Survey";
import { surveyOf } from "../../support/domain/trackerFromGrid";

const HEADERS = ["Ref", "Action", "Lead", "Due date", "RAG"];
const ACTION = ["1.1.1", "Do it", "AB", 45_716, "On Track"];

/** A survey whose sheets hold these grids, with one table on a sheet. */
function withTable(survey: Survey, sheet: string, columns: readonly string[]): Survey {
  return { ...survey, tables: [{ name: "Tracker", sheet, columns }] };
}

describe("finding the tracker", () => {
  it("takes the range under its header row, with the title rows above it", () => {
    expect(
      findTracker(
        surveyOf({
          Cover: [["Workforce Action Plan"], ["Status: draft"]],
          Actions: [["Workforce Action Plan"], ["As at 28 February 2025"], [], HEADERS, ACTION],
        })
      )
    ).toEqual({
      ok: true,
      value: {
        place: {
          kind: "range",
          sheet: "Actions",
          headerRow: 3,
          columns: { ref: 0, action: 1, lead: 2, due: 3, status: 4 },
          firstColumn: 0,
          lastColumn: 4,
        },
        statusColumn: 4,
        titleRows: [
          ["Workforce Action Plan", "", "", "", ""],
          ["As at 28 February 2025", "", "", "", ""],
          ["", "", "", "", ""],
        ],
      },
    });
  });

  it("counts from where the used cells begin", () => {
    const survey: Survey = {
      sheets: [
        {
          name: "Actions",
          head: {
            row: rowIndex(4),
            column: columnIndex(2),
            values: [
              ["Plan", "", "", ""],
              ["", "Ref", "Action", "RAG"],
            ],
          },
        },
      ],
      tables: [],
    };
    expect(findTracker(survey)).toEqual({
      ok: true,
      value: {
        place: {
          kind: "range",
          sheet: "Actions",
          headerRow: 5,
          columns: { ref: 3, action: 4, status: 5 },
          firstColumn: 3,
          lastColumn: 5,
        },
        statusColumn: 5,
        titleRows: [["Plan", "", "", ""]],
      },
    });
  });

  it("takes an Excel table for itself, and finds its header among the cells", () => {
    const survey = withTable(
      surveyOf({ Actions: [["Plan"], ["", ...HEADERS], ["", ...ACTION]] }),
      "Actions",
      HEADERS
    );
    expect(findTracker(survey)).toEqual({
      ok: true,
      value: {
        place: {
          kind: "table",
          sheet: "Actions",
          table: "Tracker",
          columns: { ref: 0, action: 1, lead: 2, due: 3, status: 4 },
          width: 5,
        },
        statusColumn: 5,
        titleRows: [["Plan", "", "", "", "", ""]],
      },
    });
  });

  it("takes the table although a helper column stands beside it", () => {
    const survey = withTable(
      surveyOf({ Actions: [[...HEADERS, "", "Comments"], ACTION] }),
      "Actions",
      HEADERS
    );
    expect(findTracker(survey)).toMatchObject({ value: { place: { kind: "table" } } });
  });

  it("takes a table whose header lies below what was surveyed", () => {
    const survey = withTable(surveyOf({ Actions: [["Plan"]] }), "Actions", HEADERS);
    expect(findTracker(survey)).toMatchObject({
      ok: true,
      value: { place: { kind: "table", table: "Tracker" }, statusColumn: null, titleRows: [] },
    });
  });

  it("takes the sheet whose headers say more: a key or another list isn't one", () => {
    const found = findTracker(
      surveyOf({
        Key: [["Status", "Description"]],
        Actions: [HEADERS, ACTION],
        Risks: [["Ref", "Description", "Owner"]],
      })
    );
    expect(found).toMatchObject({ ok: true, value: { place: { sheet: "Actions" } } });
  });

  it("reports from the latest of a column a report", () => {
    const headers = ["Ref", "Action", "RAG (Jan)", "RAG (Feb)"];
    expect(findTracker(surveyOf({ A: [headers, ["1.1.1", "Do it", "G", "R"]] }))).toMatchObject({
      value: { statusColumn: 3 },
    });
  });

  it("takes a tracker without refs, and one without action texts", () => {
    expect(findTracker(surveyOf({ A: [["Action", "RAG"]] }))).toMatchObject({ ok: true });
    expect(findTracker(surveyOf({ A: [["Ref", "RAG"]] }))).toMatchObject({ ok: true });
  });
});

describe("no tracker", () => {
  it("names the sheets that were looked at, without empty ones", () => {
    expect(
      findTracker(surveyOf({ Notes: [["Dear all"]], Empty: [], Data: [["Ref", "Cost"]] }))
    ).toEqual({ ok: false, problem: { code: "no-tracker", sheets: ["Notes", "Data"] } });
    expect(findTracker(surveyOf({}))).toEqual({
      ok: false,
      problem: { code: "no-tracker", sheets: [] },
    });
  });

  it("says when there's no status column, with the headers that are there", () => {
    expect(
      findTracker(surveyOf({ Actions: [["Plan"], ["Ref", "Action", "", "Lead\nofficer", "Due"]] }))
    ).toEqual({
      ok: false,
      problem: {
        code: "no-status-column",
        sheet: "Actions",
        headers: ["Ref", "Action", "Lead officer", "Due"],
      },
    });
  });

  it("says so too where the only RAG is an earlier report's", () => {
    expect(
      findTracker(surveyOf({ A: [["Ref", "Action", "Lead", "RAG (previous)"]] }))
    ).toMatchObject({ problem: { code: "no-status-column" } });
  });

  it("says when there's neither ref nor action", () => {
    expect(findTracker(surveyOf({ Actions: [["Lead", "Due date", "RAG"]] }))).toEqual({
      ok: false,
      problem: {
        code: "no-action-column",
        sheet: "Actions",
        headers: ["Lead", "Due date", "RAG"],
      },
    });
  });

  it("doesn't guess between two sheets that are equally good", () => {
    expect(
      findTracker(surveyOf({ "Q3 plan": [HEADERS, ACTION], "Q4 plan": [HEADERS, ACTION] }))
    ).toEqual({
      ok: false,
      problem: { code: "several-trackers", sheets: ["Q3 plan", "Q4 plan"] },
    });
  });

  it("isn't taken from a table's totals or two words in passing", () => {
    expect(findTracker(surveyOf({ A: [["Status", "Lead"]] }))).toMatchObject({
      problem: { code: "no-tracker" },
    });
  });
});
