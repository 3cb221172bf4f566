import fc from "fast-check";
import {
  contrastRatio,
  inkFor,
  isColour,
  LEAST_CONTRAST,
  ROW_INK,
  tintFor,
} from "../../../src/domain/scheme/contrast";
import { contrastOf } from "../../support/domain/contrastOf";

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0")}`);

describe("a colour", () => {
  it.each(["#1E7B3A", "#1e7b3a", "#000000"])("can be %s", (text) => {
    expect(isColour(text)).toBe(true);
  });

  it.each(["", "red", "#123", "1E7B3A", "#1E7B3A80", "#1E7B3G", " #1E7B3A", "#1E7B3A\n"])(
    "can't be %j",
    (text) => {
      expect(isColour(text)).toBe(false);
    }
  );
});

describe("the contrast of two colours", () => {
  it("is as WCAG defines it, in either order", () => {
    expect(contrastRatio("#000000", "#FFFFFF")).toBe(21);
    expect(contrastRatio("#1e7b3a", "#1E7B3A")).toBe(1);
    fc.assert(
      fc.property(anyColour, anyColour, (one, other) => {
        expect(contrastRatio(one, other)).toBeCloseTo(contrastOf(one, other), 10);
        expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
      })
    );
  });

  it("is 0 with what is no colour", () => {
    expect([contrastRatio("red", "#FFFFFF"), contrastRatio("#FFFFFF", "")]).toEqual([0, 0]);
  });
});

describe("the text colour for a background", () => {
  it("is black or white, and readable on any", () => {
    expect(["#FFC24B", "#B3261E", "no colour"].map(inkFor)).toEqual([
      "#000000",
      "#FFFFFF",
      "#000000",
    ]);
    fc.assert(
      fc.property(anyColour, (fill) => {
        expect(contrastOf(inkFor(fill), fill)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      })
    );
  });
});

describe("the row colour for a background", () => {
  it("is a light one of the same hue, and dark text is readable on it", () => {
    expect(["#000000", "#FFFFFF", "#1E7B3A", "no colour"].map(tintFor)).toEqual([
      "#CCCCCC",
      "#FFFFFF",
      "#D2E5D8",
      "#FFFFFF",
    ]);
    fc.assert(
      fc.property(anyColour, (fill) => {
        expect(contrastOf(ROW_INK, tintFor(fill))).toBeGreaterThan(10);
      })
    );
  });
});
