import { findAreas } from "../../src/excel/findAreas";

/** Rectangles of equal letters as "row,column rows x columns"; a full stop is in none. */
function areasOf(...lines: readonly string[]): Record<string, string[]> {
  const found = findAreas(
    lines.map((line) => Array.from(line)),
    (letter) => (letter === "." ? null : letter)
  );
  return Object.fromEntries(
    [...found].map(([key, areas]) => [
      key,
      areas.map(
        ({ row, column, rowCount, columnCount }) => `${row},${column} ${rowCount}x${columnCount}`
      ),
    ])
  );
}

it("runs along a row are joined with equal ones right below", () => {
  expect(areasOf("aab", "aab", "abb", "a..", "..a")).toEqual({
    a: ["0,0 2x2", "2,0 2x1", "4,2 1x1"],
    b: ["0,2 2x1", "2,1 1x2"],
  });
});

it("nothing comes of no rows, of none with a key, or of rows of unequal lengths beyond their ends", () => {
  expect(areasOf()).toEqual({});
  expect(areasOf("..", ".")).toEqual({});
  expect(areasOf("aa", "a", "aa")).toEqual({ a: ["0,0 1x2", "1,0 1x1", "2,0 1x2"] });
});
