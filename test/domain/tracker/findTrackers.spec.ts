import { findTrackers, listCandidates, type PlanChoice } from "../../../src/domain";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import type { Survey } from "../../../src/domain/tracker/Survey";
import { surveyOf } from "../../support/domain/trackerFromGrid";

const HEADERS = ["Ref", "Action", "Lead", "Due date", "RAG"];
const BLANKS = ["", "", "", "", "", "", ""];
const ACTION = ["1.1.1", "Do it", "AB", 45_716, "On Track"];

/** A survey whose sheets hold these grids, with one table on a sheet. */
function withTable(survey: Survey, sheet: string, columns: readonly string[]): Survey {
  return { ...survey, tables: [{ name: "Tracker", sheet, columns }] };
}

describe("finding the tracker", () => {
  it("takes the range under its header row, with the title rows above it", () => {
    expect(
      findTrackers(
        surveyOf({
          Cover: [["Workforce Action Plan"], ["Status: draft"]],
          Actions: [["Workforce Action Plan"], ["As at 28 February 2025"], [], HEADERS, ACTION],
        })
      )
    ).toEqual({
      ok: true,
      value: [
        {
          place: {
            kind: "range",
            sheet: "Actions",
            plan: "Actions",
            headers: { ref: "Ref", action: "Action", lead: "Lead", due: "Due date", status: "RAG" },
            headerRow: 3,
            headerRows: 1,
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
      ],
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
    expect(findTrackers(survey)).toEqual({
      ok: true,
      value: [
        {
          place: {
            kind: "range",
            sheet: "Actions",
            plan: "Actions",
            headers: { ref: "Ref", action: "Action", status: "RAG" },
            headerRow: 5,
            headerRows: 1,
            columns: { ref: 3, action: 4, status: 5 },
            firstColumn: 3,
            lastColumn: 5,
          },
          statusColumn: 5,
          titleRows: [["Plan", "", "", ""]],
        },
      ],
    });
  });

  it("takes an Excel table for itself, and finds its header among the cells", () => {
    const survey = withTable(
      surveyOf({ Actions: [["Plan"], ["", ...HEADERS], ["", ...ACTION]] }),
      "Actions",
      HEADERS
    );
    expect(findTrackers(survey)).toEqual({
      ok: true,
      value: [
        {
          place: {
            kind: "table",
            sheet: "Actions",
            plan: "Actions",
            headers: { ref: "Ref", action: "Action", lead: "Lead", due: "Due date", status: "RAG" },
            table: "Tracker",
            columns: { ref: 0, action: 1, lead: 2, due: 3, status: 4 },
            width: 5,
          },
          statusColumn: 5,
          titleRows: [["Plan", "", "", "", "", ""]],
        },
      ],
    });
  });

  it("takes the table although a helper column stands beside it", () => {
    const survey = withTable(
      surveyOf({ Actions: [[...HEADERS, "", "Comments"], ACTION] }),
      "Actions",
      HEADERS
    );
    expect(findTrackers(survey)).toMatchObject({ value: [{ place: { kind: "table" } }] });
  });

  it.each([
    ["below it", ["Status"], [[...HEADERS.slice(0, 4), "Status"], [], [...BLANKS, "Status"]]],
    ["in its row", ["Status"], [[...HEADERS.slice(0, 4), "Status", "", "Status"]]],
    ["of two columns", ["Lead", "Due date"], [HEADERS, [], [...BLANKS, "Lead", "Due date"]]],
    [
      "of three columns",
      ["Lead", "Due date", "RAG"],
      [HEADERS, [], [...BLANKS, ...HEADERS.slice(2)]],
    ],
    ["whose header isn't seen", ["RAG"], [HEADERS, ACTION]],
    [
      "called as a group is",
      ["RAG"],
      [["", "", "RAG"], ["Ref", "Action", "Jan", "Feb"], [], ["", "", "", "", "", "RAG"]],
    ],
  ])("takes the range beside the table of a list, %s", (_, columns, rows) => {
    const found = findTrackers(withTable(surveyOf({ Actions: rows }), "Actions", columns));
    expect(found).toMatchObject({
      value: [{ place: { kind: "range", headerRow: rows.length === 4 ? 1 : 0 } }],
    });
  });

  it("finds a list's header where it stands alone, and a table's although a word stands beside it", () => {
    const list = withTable(
      surveyOf({ Actions: [HEADERS, ACTION, [], [...BLANKS, "Lead"]] }),
      "Actions",
      ["Lead"]
    );
    expect(listCandidates(list)[0]).toMatchObject({
      table: "Tracker",
      headerRow: 3,
      firstColumn: 7,
    });
    const table = withTable(
      surveyOf({ Actions: [["Plan"], [...HEADERS, "Seen"], ACTION] }),
      "Actions",
      HEADERS
    );
    expect(listCandidates(table)[0]).toMatchObject({ headerRow: 1, firstColumn: 0 });
  });

  it("keeps a header row that stands above a table's", () => {
    const survey = withTable(
      surveyOf({ Actions: [HEADERS, ["Name", "Rate"], ["Ref", "Action", "Status"]] }),
      "Actions",
      ["Name", "Rate"]
    );
    expect(findTrackers(survey)).toMatchObject({ value: [{ place: { headerRow: 0 } }] });
  });

  it("takes a table whose header lies below what was surveyed", () => {
    const survey = withTable(surveyOf({ Actions: [["Plan"]] }), "Actions", HEADERS);
    expect(findTrackers(survey)).toMatchObject({
      ok: true,
      value: [{ place: { kind: "table", table: "Tracker" }, statusColumn: null, titleRows: [] }],
    });
  });

  it("takes the sheet whose headers say more: a key or another list isn't one", () => {
    const found = findTrackers(
      surveyOf({
        Key: [["Status", "Description"]],
        Actions: [HEADERS, ACTION],
        Risks: [["Ref", "Description", "Owner"]],
      })
    );
    expect(found).toMatchObject({ ok: true, value: [{ place: { sheet: "Actions" } }] });
  });

  it("takes headers that lack nothing, before others of the sheet that say more", () => {
    const more = ["Ref", "Action", "Lead", "Due date", "Reason for RAG", "Mitigating actions"];
    const survey = surveyOf({ A: [["Action", "RAG"], ["Do it", "On Track"], [], more, ["2"]] });
    const [few, , , many] = listCandidates(survey).map(({ score }) => score);
    expect(many).toBeGreaterThan(few ?? NaN);
    expect(findTrackers(survey)).toMatchObject({ value: [{ place: { headerRow: 0 } }] });
  });

  it("reports from the latest of a column a report", () => {
    const headers = ["Ref", "Action", "RAG (Jan)", "RAG (Feb)"];
    expect(findTrackers(surveyOf({ A: [headers, ["1.1.1", "Do it", "G", "R"]] }))).toMatchObject({
      value: [{ statusColumn: 3 }],
    });
  });

  it("takes a tracker without refs, and one without action texts", () => {
    expect(findTrackers(surveyOf({ A: [["Action", "RAG"]] }))).toMatchObject({ ok: true });
    expect(findTrackers(surveyOf({ A: [["Ref", "RAG"]] }))).toMatchObject({ ok: true });
  });
});

describe("no tracker", () => {
  it("names the sheets that were looked at, without empty ones", () => {
    expect(
      findTrackers(surveyOf({ Notes: [["Dear all"]], Empty: [], Data: [["Ref", "Cost"]] }))
    ).toEqual({ ok: false, problem: { code: "no-tracker", sheets: ["Notes", "Data"] } });
    expect(findTrackers(surveyOf({}))).toEqual({
      ok: false,
      problem: { code: "no-tracker", sheets: [] },
    });
  });

  it("says when there's no status column, with the headers that are there", () => {
    expect(
      findTrackers(surveyOf({ Actions: [["Plan"], ["Ref", "Action", "", "Lead\nofficer", "Due"]] }))
    ).toEqual({
      ok: false,
      problem: {
        code: "no-status-column",
        sheet: "Actions",
        headers: ["Ref", "Action", "Lead officer", "Due"],
      },
    });
  });

  it("names as many headers as can be read, and says how many more there are", () => {
    const headers = [
      "Ref",
      "Action",
      "x".repeat(100),
      ...Array.from({ length: 197 }, (_, at) => `Site ${at}`),
    ];
    const lead = headers.map((text) => (text === "Site 0" ? "Lead" : text));
    expect(findTrackers(surveyOf({ Actions: [lead] }))).toEqual({
      ok: false,
      problem: {
        code: "no-status-column",
        sheet: "Actions",
        headers: ["Ref", "Action", `${"x".repeat(59)}…`, ...lead.slice(3, 20)],
        more: 180,
      },
    });
    expect(findTrackers(surveyOf({ Actions: [lead.slice(0, 20)] }))).toEqual({
      ok: false,
      problem: {
        code: "no-status-column",
        sheet: "Actions",
        headers: ["Ref", "Action", `${"x".repeat(59)}…`, ...lead.slice(3, 20)],
      },
    });
  });

  it("says so too where the only RAG is an earlier report's", () => {
    expect(
      findTrackers(surveyOf({ A: [["Ref", "Action", "Lead", "RAG (previous)"]] }))
    ).toMatchObject({ problem: { code: "no-status-column" } });
  });

  it("says when there's neither ref nor action", () => {
    expect(findTrackers(surveyOf({ Actions: [["Lead", "Due date", "RAG"]] }))).toEqual({
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
      findTrackers(surveyOf({ "Q3 plan": [HEADERS, ACTION], "Q4 plan": [HEADERS, ACTION] }))
    ).toEqual({
      ok: false,
      problem: { code: "several-trackers", sheets: ["Q3 plan", "Q4 plan"] },
    });
  });

  it("isn't taken from a table's totals or two words in passing", () => {
    expect(findTrackers(surveyOf({ A: [["Status", "Lead"]] }))).toMatchObject({
      problem: { code: "no-tracker" },
    });
  });
});

describe("headers that run down a column", () => {
  it("are refused, and the column named", () => {
    const grid = [
      ["", "Plan"],
      ["", "Ref", "1.1.1", "1.1.2"],
      ["", "Action", "Do it", "Do more"],
      ["", "Lead", "AB", "CD"],
      ["", "RAG", "On Track", "At Risk"],
    ];
    expect(findTrackers(surveyOf({ Actions: grid }))).toEqual({
      ok: false,
      problem: { code: "transposed", sheet: "Actions", column: 1 },
    });
  });
});

describe("two rows of headers", () => {
  const find = (...grid: readonly (readonly string[])[]): unknown => {
    const found = findTrackers(surveyOf({ A: [["Plan"], ...grid] }));
    return found.ok ? found.value.map(({ place, titleRows }) => [place, titleRows.length]) : found;
  };

  it("tell which RAG is this period's, and which the one before", () => {
    expect(
      find(
        ["", "", "Last period", "", "This period", ""],
        ["Ref", "Action", "RAG", "Comments", "RAG", "Comments"],
        ["1.1.1", "Do it", "At Risk", "Late", "On Track", "Caught up"]
      )
    ).toEqual([
      [
        {
          kind: "range",
          sheet: "A",
          plan: "A",
          headerRow: 2,
          headerRows: 2,
          columns: { ref: 0, action: 1, status: 4, baseline: 2, reason: 5 },
          headers: {
            ref: "Ref",
            action: "Action",
            status: "RAG (This period)",
            baseline: "RAG (Last period)",
            reason: "Comments (This period)",
          },
          firstColumn: 0,
          lastColumn: 5,
        },
        1,
      ],
    ]);
  });

  it("are one where cells are merged downwards", () => {
    expect(
      find(
        ["Ref", "Action", "RAG", "", "Lead"],
        ["", "", "Jan", "Feb", ""],
        ["1.1.1", "Do it", "At Risk", "On Track", "AB"]
      )
    ).toMatchObject([
      [
        {
          headerRow: 2,
          headerRows: 2,
          columns: { ref: 0, action: 1, baseline: 2, status: 3, lead: 4 },
          headers: { status: "RAG Feb", baseline: "RAG Jan" },
        },
        1,
      ],
    ]);
  });

  it.each([
    [["", "", "Delivery", "", "", ""]],
    [["Action", "", "Delivery", "", "", ""]],
    [["Basics", "", "Delivery", "", "Assessment", ""]],
  ])("are told from the title where the groups change nothing: %j", (groups) => {
    const headers = ["Ref", "Description", "Lead", "Due date", "RAG", "Comments"];
    expect(find(groups, headers, ["1", "Do it", "AB", "", "Red", ""])).toMatchObject([
      [
        {
          headerRow: 2,
          headerRows: 2,
          headers: { ref: "Ref", action: "Description", lead: "Lead", status: "RAG" },
        },
        1,
      ],
    ]);
  });

  it.each([
    [["Report 3", "", "As at 1 May 2025", ""]],
    [["Harbour", "", "", ""]],
    [["Harbour", "", "Jo Smith", ""]],
    [["", "Harbour Renewal Plan", "", ""]],
    [["", "Harbour 2030", "", ""]],
    [["", "Owner: Jo Smith", "", ""]],
    [["", "Harbour", "", "", "Jo Smith"]],
    [["No", "Task", "State", ""]],
  ])("aren't made of a header and the title above it: %j", (title) => {
    expect(find(title, ["Ref", "Action", "RAG", "Comments"])).toMatchObject([
      [{ headerRow: 2, headerRows: 1 }, 2],
    ]);
  });

  it("aren't made of a header and the first action", () => {
    expect(
      find(["Ref", "Action", "RAG", "", "Lead"], ["1.1.1", "Do it", "At Risk", "Late", "AB"])
    ).toMatchObject([[{ headerRow: 1, headerRows: 1 }, 1]]);
  });
});

describe("plans that were set by hand", () => {
  const choice = (sheet: string, columns: PlanChoice["columns"] = {}): PlanChoice => ({
    sheet,
    table: null,
    name: "",
    columns,
  });
  const plansOf = (survey: Survey, ...choices: PlanChoice[]): unknown => {
    const found = findTrackers(survey, choices);
    return found.ok ? found.value.map(({ place }) => [place.plan, place.columns]) : found.problem;
  };

  it("are all found, in their order and with their names", () => {
    const survey = surveyOf({ "Q3 plan": [HEADERS, ACTION], "Q4 plan": [HEADERS, ACTION] });
    const columns = { ref: 0, action: 1, lead: 2, due: 3, status: 4 };
    expect(plansOf(survey, { ...choice("Q4 plan"), name: "Workforce" }, choice("Q3 plan"))).toEqual(
      [
        ["Workforce", columns],
        ["Q3 plan", columns],
      ]
    );
  });

  it("have names of their own, though they were named alike", () => {
    const survey = surveyOf({ "Q3 plan": [HEADERS, ACTION], "Q4 plan": [HEADERS, ACTION] });
    const named = (sheet: string): PlanChoice => ({ ...choice(sheet), name: "Workforce" });
    const columns = { ref: 0, action: 1, lead: 2, due: 3, status: 4 };
    expect(plansOf(survey, named("Q3 plan"), named("Q4 plan"))).toEqual([
      ["Workforce", columns],
      ["Workforce (Q4 plan)", columns],
    ]);
  });

  it("take the columns that were chosen, none where none was, the others by their words", () => {
    const survey = surveyOf({
      A: [["Ref", "Action", "Progress", "RAG", "Colour", "Lead"], ACTION],
    });
    const columns = { status: { header: "Colour", position: 4 }, lead: null };
    expect(plansOf(survey, choice("A", columns))).toEqual([
      ["A", { status: 4, ref: 0, action: 1, reason: 2 }],
    ]);
  });

  it("leave the other fields' columns alone", () => {
    const headers = ["Ref", "Action", "RAG Jan", "RAG Feb", "RAG Mar"];
    const columns = { status: { header: "RAG Mar", position: 4 } };
    expect(plansOf(surveyOf({ A: [headers] }), choice("A", columns))).toEqual([
      ["A", { status: 4, ref: 0, action: 1, baseline: 3 }],
    ]);
    const older = { status: { header: "RAG Feb", position: 3 } };
    expect(plansOf(surveyOf({ A: [headers] }), choice("A", older))).toEqual([
      ["A", { status: 3, ref: 0, action: 1, baseline: 2 }],
    ]);
  });

  it("know a column that has moved by its header, and of two alike the one in its place", () => {
    const columns = { status: { header: "State", position: 2 } };
    expect(
      plansOf(surveyOf({ A: [["Ref", "New", "Action", "State"]] }), choice("A", columns))
    ).toEqual([["A", { status: 3, ref: 0, action: 2 }]]);
    expect(
      plansOf(surveyOf({ A: [["Ref", "State", "State", "Action"]] }), choice("A", columns))
    ).toEqual([["A", { status: 2, ref: 0, action: 3 }]]);
  });

  it("know a column in its place whose header says the same in other words", () => {
    const columns = { status: { header: "RAG", position: 2 } };
    expect(
      plansOf(surveyOf({ A: [["Ref", "Action", "RAG status"]] }), choice("A", columns))
    ).toEqual([["A", { status: 2, ref: 0, action: 1 }]]);
  });

  it("ask for a column that's gone", () => {
    const columns = { status: { header: "Colour", position: 2 } };
    expect(plansOf(surveyOf({ A: [HEADERS] }), choice("A", columns))).toEqual({
      code: "column-gone",
      sheet: "A",
      field: "status",
      header: "Colour",
    });
  });

  it("know a sheet that was renamed by the columns chosen on it, unless two have them", () => {
    const columns = { status: { header: "Colour", position: 2 } };
    const grid = [["Ref", "Action", "Colour"]];
    const chosen = choice("Old name", columns);
    expect(plansOf(surveyOf({ A: [HEADERS], B: grid }), chosen)).toEqual([
      ["B", { status: 2, ref: 0, action: 1 }],
    ]);
    expect(plansOf(surveyOf({ B: grid, C: grid }), chosen)).toEqual({
      code: "plan-gone",
      sheet: "Old name",
    });
    expect(plansOf(surveyOf({ B: grid, C: grid }), chosen, choice("C", columns))).toEqual([
      ["B", { status: 2, ref: 0, action: 1 }],
      ["C", { status: 2, ref: 0, action: 1 }],
    ]);
    expect(plansOf(surveyOf({ A: [["Notes"]] }), chosen)).toEqual({
      code: "plan-gone",
      sheet: "Old name",
    });
  });

  it("aren't taken for another sheet where nothing was chosen to know them by", () => {
    const gone = { code: "plan-gone", sheet: "Old name" };
    expect(plansOf(surveyOf({ A: [HEADERS, ACTION] }), choice("Old name"))).toEqual(gone);
    const lead = { ...choice("Old name"), columns: { lead: null } };
    expect(plansOf(surveyOf({ A: [HEADERS, ACTION] }), lead)).toEqual(gone);
    const survey = withTable(surveyOf({ A: [HEADERS, ACTION] }), "A", HEADERS);
    const table = { ...choice("Old name"), table: "Tracker" };
    expect(findTrackers(survey, [table])).toMatchObject({
      value: [{ place: { sheet: "A", kind: "table", table: "Tracker" } }],
    });
  });

  it("aren't two of one sheet that was renamed", () => {
    const columns = { status: { header: "Colour", position: 2 } };
    const survey = surveyOf({ B: [["Ref", "Action", "Colour"]] });
    expect(plansOf(survey, choice("Old name", columns), choice("Older name", columns))).toEqual({
      code: "plan-gone",
      sheet: "Older name",
    });
  });

  it("are read by headers that lack nothing, before others of the sheet that say more", () => {
    const more = ["Ref", "Action", "Lead", "Due date", "Reason for RAG", "Mitigating actions"];
    const survey = surveyOf({ A: [["Action", "RAG"], ["Do it", "On Track"], [], more, ["2"]] });
    expect(findTrackers(survey, [choice("A")])).toMatchObject({
      value: [{ place: { headerRow: 0 } }],
    });
  });

  it("are read in the header row that has what was chosen, and in the table that was named", () => {
    const survey = surveyOf({
      A: [HEADERS, ACTION, [], ["Item", "What", "Colour"], ["1", "Do it", "Red"]],
    });
    const columns = {
      status: { header: "Colour", position: 2 },
      action: { header: "What", position: 1 },
    };
    expect(findTrackers(survey, [choice("A", columns)])).toMatchObject({
      value: [{ place: { kind: "range", headerRow: 3 } }],
    });
    const tables = [
      { name: "One", sheet: "A", columns: HEADERS },
      { name: "Two", sheet: "A", columns: HEADERS },
    ];
    expect(findTrackers({ ...survey, tables }, [{ ...choice("A"), table: "Two" }])).toMatchObject({
      value: [{ place: { kind: "table", table: "Two" } }],
    });
  });

  it("say what they lack", () => {
    expect(plansOf(surveyOf({ A: [HEADERS] }), choice("A", { status: null }))).toEqual({
      code: "no-status-column",
      sheet: "A",
      headers: HEADERS,
    });
  });
});
