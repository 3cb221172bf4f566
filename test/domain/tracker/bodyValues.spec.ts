import { byField, nextTold, type BodyValues } from "../../../src/domain/tracker/bodyValues";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { FIELDS, type Field } from "../../../src/domain/tracker/Field";

const ROWS = 10_000;

/** A body of {@link ROWS} blank rows but for some cells, which counts how many cells are looked at. */
function countedBody(cells: readonly (readonly [Field, number, CellValue])[]) {
  let looks = 0;
  const values: BodyValues = byField((field) => {
    const column = Array.from({ length: ROWS }, (): CellValue => "");
    for (const [of, row, value] of cells) if (of === field) column[row] = value;
    return new Proxy(column, {
      get: (target, key): unknown => {
        if (typeof key === "string" && /^\d+$/u.test(key)) looks++;
        return Reflect.get(target, key);
      },
    });
  });
  return { values, looks: () => looks };
}

describe("the next row that tells anything", () => {
  it.each([
    ["the row itself", 7, [["action", 7, "Agree it"]], 7],
    [
      "the first of several, whichever their columns",
      0,
      [
        ["ref", 90, "1.1"],
        ["mitigation", 40, "Met"],
      ],
      40,
    ],
    ["none: the row after the last", 0, [], ROWS],
    ["none above the row to begin with", 8, [["ref", 7, "1.1"]], ROWS],
    [
      "not one of spaces",
      0,
      [
        ["ref", 3, " \u00a0 "],
        ["lead", 5, "AB"],
      ],
      5,
    ],
    [
      "not one of errors",
      0,
      [
        ["ref", 3, "#N/A"],
        ["lead", 5, 0],
      ],
      5,
    ],
  ] as const)("is %s", (_, from, cells, next) => {
    expect(nextTold(countedBody(cells).values, from, ROWS)).toBe(next);
  });

  it("isn't looked for much beyond itself, though other columns are blank to their ends", () => {
    const { values, looks } = countedBody([["mitigation", 100, "Met"]]);
    expect(nextTold(values, 100, ROWS)).toBe(100);
    expect(looks()).toBeLessThanOrEqual(FIELDS.length);
    expect(nextTold(values, 0, ROWS)).toBe(100);
    expect(looks()).toBeLessThanOrEqual(FIELDS.length * 2 * 102);
  });
});
