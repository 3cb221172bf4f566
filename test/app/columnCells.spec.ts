import { cellsWithout, dropDownCells, sharedCells, SPARE_ROWS } from "../../src/app/columnCells";
import type { ColumnCells } from "../../src/app/Validation";
import { columnIndex, rowIndex } from "../../src/domain/tracker/place";
import { cellsFromGrid } from "../support/domain/trackerFromGrid";

const cells = (firstRow: number, rowCount: number, column = 2): ColumnCells => ({
  column: columnIndex(column),
  firstRow: rowIndex(firstRow),
  rowCount,
});

describe("the cells of a RAG column", () => {
  const range = cellsFromGrid([
    ["Ref", "RAG"],
    ["1", "On Track"],
    ["2", ""],
  ]);

  it("are the body and spare rows of a range, the body of a table", () => {
    expect(dropDownCells(range)).toEqual(cells(1, 2 + SPARE_ROWS, 1));
    expect(dropDownCells({ ...range, table: "Log" })).toEqual(cells(1, 2, 1));
  });

  it("are a row at least, and end with the sheet", () => {
    expect(dropDownCells({ ...range, table: "Log", rowCount: 0 })).toEqual(cells(1, 1, 1));
    const deep = { ...range, firstRow: rowIndex(1_048_560) };
    expect(dropDownCells(deep)).toEqual(cells(1_048_560, 16, 1));
  });

  it("are none without the column", () => {
    expect(dropDownCells({ ...range, columns: {} })).toBeNull();
  });
});

describe("cells that are shared, and what is left without others", () => {
  it("are by column and row", () => {
    expect(sharedCells(cells(5, 10), cells(8, 20))).toEqual(cells(8, 7));
    expect(sharedCells(cells(5, 10), cells(15, 1))).toBeNull();
    expect(sharedCells(cells(5, 10), cells(5, 10, 3))).toBeNull();
    expect(cellsWithout(cells(5, 10), [cells(0, 6), cells(8, 2), cells(9, 1, 3)])).toEqual([
      cells(6, 2),
      cells(10, 5),
    ]);
    expect(cellsWithout(cells(5, 10), [cells(0, 99)])).toEqual([]);
    expect(cellsWithout(cells(5, 10), [])).toEqual([cells(5, 10)]);
  });
});
