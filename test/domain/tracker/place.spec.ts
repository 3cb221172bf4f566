import {
  columnIndex,
  formatCell,
  formatColumn,
  formatRow,
  rowIndex,
} from "../../../src/domain/tracker/place";

describe("a place as Excel writes it", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [51, "AZ"],
    [52, "BA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %d is %s", (column, letters) => {
    expect(formatColumn(columnIndex(column))).toBe(letters);
  });

  it("counts rows from 1", () => {
    expect(formatRow(rowIndex(0))).toBe("1");
    expect(formatCell({ row: rowIndex(5), column: columnIndex(6) })).toBe("G6");
  });
});
