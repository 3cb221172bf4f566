import fc from "fast-check";
import {
  formatArea,
  formatCell,
  formatColumn,
  parseArea,
  parseAreas,
  parseColumn,
} from "../../../src/workbench/files/address";
import { LAST_COLUMN, LAST_ROW } from "../../../src/workbench/files/Area";
import {
  columnCharacters,
  columnPixels,
  rowPixels,
  rowPoints,
} from "../../../src/workbench/files/sizes";

test("columns are read as they are written", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: LAST_COLUMN }),
      (index) => parseColumn(formatColumn(index)) === index
    )
  );
  expect([formatColumn(0), formatColumn(25), formatColumn(26), formatColumn(LAST_COLUMN)]).toEqual([
    "A",
    "Z",
    "AA",
    "XFD",
  ]);
});

test("areas are read as they are written", () => {
  const row = fc.integer({ min: 0, max: LAST_ROW });
  const column = fc.integer({ min: 0, max: LAST_COLUMN });
  fc.assert(
    fc.property(row, row, column, column, (top, bottom, left, right) => {
      const area = {
        startRow: Math.min(top, bottom),
        endRow: Math.max(top, bottom),
        startColumn: Math.min(left, right),
        endColumn: Math.max(left, right),
      };
      expect(parseArea(formatArea(area))).toEqual(area);
    })
  );
  expect(formatCell(5, 5)).toBe("F6");
});

test.each([
  ["$C$9:a2", { startRow: 1, startColumn: 0, endRow: 8, endColumn: 2 }],
  ["B:D", { startRow: 0, startColumn: 1, endRow: LAST_ROW, endColumn: 3 }],
  ["$3:5", { startRow: 2, startColumn: 0, endRow: 4, endColumn: LAST_COLUMN }],
  ["A0", undefined],
  ["A1048577", undefined],
  ["XFE1", undefined],
  ["Actions", undefined],
  ["", undefined],
])("the area of %j", (address, area) => {
  expect(parseArea(address)).toEqual(area);
});

test("a list of areas leaves out what is none", () => {
  expect(parseAreas(" A1  B2:C3 #REF! ")).toHaveLength(2);
});

test("sizes are the same after being written and read", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1790 }),
      (pixels) => columnPixels(columnCharacters(pixels)) === pixels
    )
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 546 }),
      (pixels) => rowPixels(rowPoints(pixels)) === pixels
    )
  );
  expect([columnPixels(9.140625), rowPixels(15)]).toEqual([64, 20]);
});
