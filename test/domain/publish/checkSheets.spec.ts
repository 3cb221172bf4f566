import { checkReport } from "../../../src/domain/publish/checkReport";
import { checkSheets, type SheetStanding } from "../../../src/domain/publish/checkSheets";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { reportFromGrid } from "../../support/domain/reportFromGrid";

const whole = (name: string): SheetStanding => ({
  name,
  kind: "ours",
  edits: { resized: false, places: [] },
});
const BOTH = [whole("RAG Summary"), whole("RAG Exceptions")];

it("nothing is told of sheets that are as they were written, but that they are", () => {
  expect(checkSheets({ sheets: BOTH, gone: [] })).toEqual([]);
  const report = reportFromGrid([["Ref", "Section", "Action", "RAG"]]);
  const inOrder =
    "RAG Summary and RAG Exceptions are as they were written, and no finished report is missing.";
  const standing = { edits: null, overrides: [] };
  expect(checkReport(report, { ...standing, look: { sheets: BOTH, gone: [] } }).inOrder).toContain(
    inOrder
  );
  // Nothing is said of what hasn't been looked at.
  expect(checkReport(report, standing).inOrder).not.toContain(inOrder);
  expect(checkReport(report, { ...standing, look: null }).inOrder).not.toContain(inOrder);
});

it("cells that were changed by hand are named, with the ways there", () => {
  const places = [
    { row: rowIndex(13), column: columnIndex(3) },
    { row: rowIndex(19), column: null },
  ];
  expect(
    checkSheets({
      sheets: [{ name: "RAG Summary", kind: "ours", edits: { resized: false, places } }],
      gone: [],
    })
  ).toEqual([
    {
      severity: "error",
      what: "2 cells of RAG Summary have been changed by hand since it was written: D14, 20.",
      todo: "It doesn't say what the report says. Recalculate RAG writes it anew.",
      places: [
        { name: "D14", place: { sheet: "RAG Summary", row: 13, column: 3 } },
        { name: "row 20", place: { sheet: "RAG Summary", row: 19, column: 0 } },
      ],
    },
  ]);
});

it.each([
  [
    { ...whole("RAG Summary"), edits: { resized: true, places: [] } },
    "Rows or columns of RAG Summary have been put in or taken out by hand since it was written.",
  ],
  [
    { ...whole("RAG Exceptions"), kind: "absent" as const },
    "RAG Exceptions isn't there any more: it was deleted or renamed.",
  ],
  [
    { ...whole("RAG Summary"), kind: "foreign" as const },
    "The sheet named RAG Summary isn't the one that RAG Tracker wrote.",
  ],
])("a sheet that isn't as it was written is an error: %j", (sheet, what) => {
  const points = checkSheets({ sheets: [sheet], gone: [] });
  expect(points.map(({ severity, what: said }) => [severity, said])).toEqual([["error", what]]);
});

it("finished reports that are missed are named", () => {
  const gone = [
    { id: "2/1/2024-12-31", rows: 67 },
    { id: "-/2/2025-02-28", rows: 1 },
  ];
  expect(checkSheets({ sheets: BOTH, gone }).map(({ severity, what }) => [severity, what])).toEqual(
    [
      [
        "warning",
        "Report 2, as at 31 December 2024, was finished with 67 rows, and none of them is on RAG History any more.",
      ],
      [
        "warning",
        "Report (revision 2) as at 28 February 2025, was finished with 1 row, and none of them is on RAG History any more.",
      ],
    ]
  );
});
