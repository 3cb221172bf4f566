import fc from "fast-check";
import {
  bragScheme,
  fivePointScheme,
  guessScheme,
  publishedScheme,
  SCHEMES,
  threeColourScheme,
} from "../../../src/domain";
import { anyCell } from "../../support/domain/arbitraryGrid";

describe("guessing the scheme", () => {
  it("tells how many cells fit each, the best first", () => {
    expect(
      guessScheme(
        ["Red", "Amber", "green", "Green ", "Amber", "Exempt", "Ask Jo", "", " ", 0, true],
        SCHEMES
      )
    ).toEqual([
      { scheme: fivePointScheme, fits: 6, exact: 6, of: 9 },
      { scheme: threeColourScheme, fits: 5, exact: 5, of: 9 },
      { scheme: bragScheme(), fits: 5, exact: 5, of: 9 },
      { scheme: publishedScheme, fits: 5, exact: 0, of: 9 },
    ]);
  });

  it.each([
    ["published", ["On Track", "At Risk", "Delivered"]],
    ["published", ["On Track", "Off Track", "Green"]],
    ["published", ["delivery date missed, no risk", "Red", "Amber", "Green"]],
    ["three-colour", ["Red", "Amber", "Green"]],
    ["three-colour", ["GREEN"]],
    ["three-colour", ["🟢", "🟡", "🔴"]],
    ["brag", ["🟢", "🟠", "🔵"]],
    ["three-colour", ["Red", "Amber", "Green", "On Track"]],
    ["three-colour", ["Yellow", "Green"]],
    ["brag", ["Blue", "Red", "Amber", "Green"]],
    ["brag", ["Complete", "Red", "Amber", "Green"]],
    ["five-point", ["Red", "Amber", "Amber/Green", "Green"]],
    ["five-point", ["A/R", "G"]],
    ["five-point", ["Reset", "Green"]],
    ["three-colour", ["R", "A", "G"]],
    ["brag", ["B", "R", "A", "G"]],
    ["brag", ["Complete", "A", "G"]],
    ["published", ["Delivered", "On Track", "A"]],
    ["published", ["Started", "Paused", 3]],
    ["published", []],
  ])("takes %s for %j", (id, values) => {
    expect(guessScheme(values, SCHEMES)[0]?.scheme.id).toBe(id);
  });

  it("goes by cells, not by distinct words", () => {
    const values = ["Delivered", ...Array.from({ length: 9 }, () => "Green"), "Amber", "Blue"];
    expect(guessScheme(values, SCHEMES)[0]).toEqual({
      scheme: bragScheme(),
      fits: 12,
      exact: 11,
      of: 12,
    });
  });

  it("prefers the earlier of two that fit alike", () => {
    const schemes = [fivePointScheme, threeColourScheme];
    expect(guessScheme(["Red"], schemes).map(({ scheme }) => scheme)).toEqual(schemes);
    expect(guessScheme(["Red"], [])).toEqual([]);
  });

  it("never throws, and no scheme fits more than there is", () => {
    fc.assert(
      fc.property(fc.array(anyCell), (values) => {
        const guesses = guessScheme(values, SCHEMES);
        expect(new Set(guesses.map(({ scheme }) => scheme))).toEqual(new Set(SCHEMES));
        for (const { fits, exact, of } of guesses) {
          expect(exact).toBeLessThanOrEqual(fits);
          expect(fits).toBeLessThanOrEqual(of);
          expect(of).toBeLessThanOrEqual(values.length);
        }
      })
    );
  });
});
