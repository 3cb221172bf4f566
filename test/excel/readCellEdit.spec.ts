import { readCellEdit } from "../../src/excel/readCellEdit";

/** An event as Office.js hands it over; the enumerations are texts at run time. */
const event = (
  address: string,
  details?: { valueBefore: unknown; valueAfter: unknown },
  changeType = "RangeEdited"
): Parameters<typeof readCellEdit>[0] =>
  // The library leaves details out, whatever its declaration says.
  ({ address, details, changeType }) as unknown as Parameters<typeof readCellEdit>[0];

beforeAll(() => {
  Object.assign(globalThis, { Excel: { DataChangeType: { rangeEdited: "RangeEdited" } } });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, "Excel");
});

describe("what an event tells of a single cell", () => {
  it("is its place, from 0, and what it held and holds", () => {
    expect(readCellEdit(event("G6", { valueBefore: "At Risk", valueAfter: "" }))).toEqual({
      row: 5,
      column: 6,
      before: "At Risk",
      after: "",
    });
    expect(readCellEdit(event("$AB$1048576", { valueBefore: null, valueAfter: 7 }))).toEqual({
      row: 1_048_575,
      column: 27,
      before: "",
      after: 7,
    });
  });

  it.each([
    ["several cells", event("G6:G7")],
    ["several cells with details", event("G6:H6", { valueBefore: "", valueAfter: "" })],
    ["a cell without details", event("G6")],
    ["a row that was put in", event("6:6", undefined, "RowInserted")],
    ["cells that were put in", event("G6", { valueBefore: "", valueAfter: "" }, "CellInserted")],
    ["a value that is no text", event("G6", { valueBefore: "", valueAfter: { type: "Entity" } })],
  ])("is nothing for %s", (_, told) => {
    expect(readCellEdit(told)).toBeNull();
  });
});
