import fc from "fast-check";
import { findSpans } from "../../../src/domain/tracker/rowSpans";

/** The spans of rows, told by runs: so many rows with something in them, so many blank, and so on. */
function spansOf(runs: readonly number[]) {
  const filled = runs.flatMap((length, at) => Array.from({ length }, () => at % 2 === 0));
  return findSpans(filled.length, (from, to) => {
    const next = filled.indexOf(true, from);
    return next < 0 || next > to ? to : next;
  });
}

describe("the rows that are looked at", () => {
  it.each([
    ["none", [], []],
    ["all without gaps", [50], [{ from: 0, to: 50 }]],
    ["all with separators of 20 rows", [1, 20, 1, 20, 40], [{ from: 0, to: 82 }]],
    [
      "those around a gap of 21",
      [1, 21, 1],
      [
        { from: 0, to: 1 },
        { from: 22, to: 23 },
      ],
    ],
    ["those below a gap at the top", [0, 30, 5], [{ from: 30, to: 35 }]],
    ["those above a gap at the end", [5, 30], [{ from: 0, to: 5 }]],
    ["none where all is blank", [0, 30], []],
    [
      "those around several gaps",
      [3, 20, 1, 100, 30, 5, 1, 21, 2],
      [
        { from: 0, to: 24 },
        { from: 124, to: 160 },
        { from: 181, to: 183 },
      ],
    ],
  ] as const)("are %s", (_, runs, spans) => {
    expect(spansOf(runs)).toEqual(spans);
  });

  it("are all but the runs of more than 20 blank ones, wherever these lie", () => {
    const anyRuns = fc.array(fc.oneof(fc.nat(3), fc.integer({ min: 18, max: 45 })), {
      maxLength: 9,
    });
    fc.assert(
      fc.property(anyRuns, (runs) => {
        // The runs are merged where one between them has no rows.
        const text = runs.map((length, at) => (at % 2 === 0 ? "x" : ".").repeat(length)).join("");
        const expected = text.replace(/\.{21,}/gu, (gap) => "-".repeat(gap.length));
        const seen = Array.from(text, (each, index) =>
          spansOf(runs).some(({ from, to }) => index >= from && index < to) ? each : "-"
        );
        expect(seen.join("")).toBe(expected);
      })
    );
  });

  it("are found by looking at one row in 21", () => {
    const nextTold = jest.fn((from: number) => from);
    expect(findSpans(100_000, nextTold)).toEqual([{ from: 0, to: 100_000 }]);
    expect(nextTold).toHaveBeenCalledTimes(4761);
  });
});
