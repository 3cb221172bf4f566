import type { CellChange } from "../../src/app/CellChange";
import { CHANGE_COLUMNS } from "../../src/app/changeLog";
import { columnIndex, rowIndex } from "../../src/domain/tracker/place";
import { fitChanges } from "../../src/excel/fitChanges";

function changeAt(row: number, before = "on-track"): CellChange {
  return {
    place: { sheet: "Actions", row: rowIndex(row), column: columnIndex(5) },
    before,
    after: "On Track",
    witness: { column: columnIndex(0), value: `1.${row}` },
    ref: `1.${row}`,
    kind: "Status spelt another way",
  };
}

/** How many changes each part has. */
function partsOf(changes: readonly CellChange[]): number[] {
  const parts: number[] = [];
  for (let from = 0; from < changes.length;) {
    const count = fitChanges(changes, from);
    parts.push(count);
    from += count;
  }
  return parts;
}

it("50,000 fixes are few parts where they stand together, and their log fits into each", () => {
  const together = Array.from({ length: 50_000 }, (_, row) => changeAt(row, "on track, I'd say"));
  const parts = partsOf(together);
  expect(parts.length).toBeLessThan(8);
  expect(parts.reduce((sum, count) => sum + count, 0)).toBe(50_000);
  const log = together
    .slice(0, parts[0])
    .map((change) => CHANGE_COLUMNS.map(({ textOf }) => textOf(change, "2025-02-28 14:05")));
  expect(JSON.stringify(log).length).toBeLessThan(3_000_000);
});

it("those that are far apart cost more, and so do long texts", () => {
  const apart = Array.from({ length: 5_000 }, (_, at) => changeAt(at * 40));
  expect(fitChanges(apart, 0)).toBeGreaterThan(1_000);
  expect(fitChanges(apart, 0)).toBeLessThan(2_000);
  const long = Array.from({ length: 100 }, (_, row) => changeAt(row, "x".repeat(30_000)));
  expect(fitChanges(long, 0)).toBeLessThan(40);
});

it("one goes through however long it is, and none comes of none", () => {
  expect(fitChanges([changeAt(1, "x".repeat(30_000)), changeAt(2)], 0, 1_000)).toBe(1);
  expect(partsOf([])).toEqual([]);
});
