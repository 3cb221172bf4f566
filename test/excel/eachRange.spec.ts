import { eachRange } from "../../src/excel/eachRange";
import type { CellArea } from "../../src/excel/findAreas";

/** The addresses that are acted on: "one" for a range, "more" for several at a time. */
function addressesOf(areas: readonly CellArea[]): (readonly ["one" | "more", string])[] {
  const acted: (readonly ["one" | "more", string])[] = [];
  // Of Office.js nothing else is asked.
  const sheet = {
    getRange: (address: string) => ["one", address],
    getRanges: (address: string) => ["more", address],
  } as unknown as Excel.Worksheet;
  eachRange(sheet, areas, (range) => {
    // What the stand-in above has made.
    acted.push(range as unknown as readonly ["one" | "more", string]);
  });
  return acted;
}

it("one rectangle is a range, several are a list", () => {
  const cell = { row: 3, column: 1, rowCount: 1, columnCount: 1 };
  expect(addressesOf([])).toEqual([]);
  expect(addressesOf([cell])).toEqual([["one", "B4"]]);
  expect(addressesOf([cell, { row: 0, column: 25, rowCount: 2, columnCount: 2 }])).toEqual([
    ["more", "B4,Z1:AA2"],
  ]);
});

it("no list is longer than Excel takes, and none is left out", () => {
  const areas = Array.from({ length: 5_000 }, (_, at) => ({
    row: at * 2,
    column: 4,
    rowCount: 1,
    columnCount: 2,
  }));
  const acted = addressesOf(areas);
  expect(Math.max(...acted.map(([, address]) => address.length))).toBeLessThan(8_192);
  expect(acted.flatMap(([, address]) => address.split(","))).toEqual(
    areas.map(({ row }) => `E${row + 1}:F${row + 1}`)
  );
  expect(acted.length).toBeLessThan(20);
});
