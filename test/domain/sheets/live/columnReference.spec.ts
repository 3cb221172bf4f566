import { columnReference } from "../../../../src/domain/sheets/live/columnReference";
import { columnIndex } from "../../../../src/domain/tracker/place";
import { cellsFromGrid } from "../../../support/domain/trackerFromGrid";

const CELLS = cellsFromGrid([
  ["Ref", "Action", "RAG"],
  ["1.1", "Do it", "On Track"],
]);
const column = (header: string) => ({ column: columnIndex(27), header, values: [] });

describe("a tracker's column, as formulas name it", () => {
  it.each([
    ["Actions", "Actions!$AB$2:$AB$52"],
    ["My actions", "'My actions'!$AB$2:$AB$52"],
    ["Jo's", "'Jo''s'!$AB$2:$AB$52"],
    ["RAG1", "'RAG1'!$AB$2:$AB$52"],
    ["R1C1", "'R1C1'!$AB$2:$AB$52"],
    ["2025", "'2025'!$AB$2:$AB$52"],
    ["A-B", "'A-B'!$AB$2:$AB$52"],
  ])("is, on sheet %s, its rows and 50 more", (sheet, reference) => {
    expect(columnReference({ ...CELLS, sheet }, column("RAG"))).toBe(reference);
  });

  it.each([
    ["RAG", "Log[RAG]"],
    ["RAG status_1", "Log[RAG status_1]"],
    ["Action no.", "Log[[Action no.]]"],
    ["RAG [now]", "Log[[RAG '[now']]]"],
    ["#", "Log[['#]]"],
    ["Jo's @", "Log[[Jo''s '@]]"],
  ])("is, of a table, its column %s", (header, reference) => {
    expect(columnReference({ ...CELLS, table: "Log" }, column(header))).toBe(reference);
  });
});
