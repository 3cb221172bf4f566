import { makeAccessibleBook } from "../../../src/domain/accessible/makeAccessibleBook";
import { reportFromGrid, reportInfo } from "../../support/domain/reportFromGrid";

const FACTS = [{ label: "Rule", value: "One." }];
const GRID = [
  ["Ref", "Section", "Action", "RAG"],
  ["1.1.1", "1.1 Data", "Do it", "Off Track"],
];

it("has a sheet for each table, its blanks in shorthand that is explained", () => {
  const { title, sheets } = makeAccessibleBook(reportFromGrid(GRID), FACTS, " a@example.org ");
  expect(title).toBe("Workforce Action Plan");
  expect(sheets.map((sheet) => [sheet.name, sheet.title])).toEqual([
    ["Cover", "Workforce Action Plan"],
    ["Contents", "Contents"],
    ["Notes", "Notes"],
    ["Sections", "Table 1: Overall RAG of each section [note 1]"],
    ["Exceptions", "Table 2: Exceptions [note 3]"],
    ["RAG statuses", "Table 3: What each RAG means"],
    ["How it was made", "Table 4: How this was made"],
  ]);
  expect(sheets[0]?.lines.slice(-2)).toEqual([
    "Date: the figures are as at 28 February 2025.",
    "Contact: a@example.org.",
  ]);
  expect(sheets[4]).toEqual({
    name: "Exceptions",
    title: "Table 2: Exceptions [note 3]",
    lines: [
      "This worksheet contains one table.",
      "Notes, such as [note 1], are explained on the worksheet Notes.",
      "Some cells have shorthand: [x] is not given in the tracker, [z] is not applicable.",
    ],
    table: {
      title: "Exceptions",
      columns: [
        "Plan",
        "Section",
        "Ref",
        "Action",
        "Lead",
        "RAG",
        "Reason for RAG",
        "Mitigating actions",
      ].map((header) => ({ header, kind: "text" })),
      rows: [["Actions", "1.1 Data", "1.1.1", "Do it", "[x]", "Off Track", "[x]", "[x]"]],
    },
  });
});

it("has a row that says so where there's no exception, and no date or contact", () => {
  const grid = [
    ["Ref", "Section", "Action", "RAG"],
    ["1.1.1", "1.1 Data", "Do it", "On Track"],
  ];
  const report = reportFromGrid(grid, { ...reportInfo, title: "", asAt: null });
  const { title, sheets } = makeAccessibleBook(report, FACTS, "");
  expect(title).toBe("RAG report");
  expect(sheets[0]?.lines.slice(-2)).toEqual([
    "Date: the figures are as at no day that was set.",
    "Contact: not given.",
  ]);
  expect(sheets[4]?.table?.rows).toEqual([["None", ...Array<string>(7).fill("[z]")]]);
});

it("lists words that aren't rated, and says when nothing can be an exception", () => {
  const report = reportFromGrid(GRID);
  const scheme = {
    ...report.scheme,
    statuses: report.scheme.statuses.map((status) => ({ ...status, exception: false })),
    notRated: [{ label: "Exempt", aliases: [], meaning: "Out of scope." }],
  };
  const { sheets } = makeAccessibleBook({ ...report, scheme }, FACTS, "");
  expect(sheets[5]?.table?.rows.at(-1)).toEqual(["Exempt", "Out of scope.", "not rated"]);
  expect(sheets[2]?.table?.rows.at(-1)).toEqual([
    "note 3",
    "No RAG of the scheme makes an action an exception.",
  ]);
});
