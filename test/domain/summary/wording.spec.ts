import fc from "fast-check";
import { formatCount, formatList, formatPercent } from "../../../src/domain/summary/wording";
import { formatSection } from "../../../src/domain/summary/formatSection";

describe("wording", () => {
  it("joins lists as people do", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map((items) => formatList(items))).toEqual([
      "",
      "a",
      "a and b",
      "a, b and c",
    ]);
    expect(formatList(["a", "b", "c"], "or")).toBe("a, b or c");
  });

  it("counts things", () => {
    expect([0, 1, 2].map((count) => formatCount(count, "action"))).toEqual([
      "0 actions",
      "1 action",
      "2 actions",
    ]);
    expect(formatCount(2, "entry", "entries")).toBe("2 entries");
  });

  it.each([
    [2, 6, "33.3%"],
    [1, 4, "25%"],
    [2, 3, "66.7%"],
    [1, 16, "6.3%"],
    [1, 2000, "0.1%"],
    [0, 5, "0%"],
    [5, 5, "100%"],
    [0, 0, "0%"],
  ])("%d of %d is %s", (part, whole, text) => {
    expect(formatPercent(part, whole)).toBe(text);
  });

  it("is never more than half a tenth of a percent off", () => {
    fc.assert(
      fc.property(fc.nat({ max: 100_000 }), fc.integer({ min: 1, max: 100_000 }), (a, b) => {
        const [part, whole] = a <= b ? [a, b] : [b, a];
        const shown = Number(formatPercent(part, whole).replace("%", ""));
        expect(Math.abs(shown - (100 * part) / whole)).toBeLessThanOrEqual(0.05 + 1e-9);
      })
    );
  });

  it.each([
    ["1.1", "Workforce Data", "1.1 Workforce Data"],
    ["1.1", "", "1.1"],
    ["", "Workforce Data", "Workforce Data"],
    ["", "", "No section"],
  ])("calls section %j %j %s", (ref, title, text) => {
    expect(formatSection({ ref, title })).toBe(text);
  });
});
