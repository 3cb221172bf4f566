import fc from "fast-check";
import { escapeText, fitText, LONGEST_TEXT } from "../../../src/export/xlsx/storedText";

describe("fitText", () => {
  it("leaves a text as long as a cell holds", () => {
    const text = "x".repeat(LONGEST_TEXT);
    expect(fitText(text)).toBe(text);
  });

  it("cuts a longer one and shows that it did", () => {
    expect(fitText("x".repeat(LONGEST_TEXT + 1))).toBe("x".repeat(LONGEST_TEXT - 1) + "…");
  });

  it("doesn't cut a character in half", () => {
    const text = "x".repeat(LONGEST_TEXT - 2) + "🟢🟢";
    expect(fitText(text)).toBe("x".repeat(LONGEST_TEXT - 2) + "…");
  });

  it("gives well-formed text that fits, whatever it's given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.nat(400), (text, times) => {
        const fitted = fitText(text.repeat(times));
        expect(fitted.length).toBeLessThanOrEqual(LONGEST_TEXT);
        expect(/\p{Cs}/u.test(fitted)).toBe(false);
      })
    );
  });
});

describe("escapeText", () => {
  it.each([
    ["_x0041_", "_x005F_x0041_"],
    ["_x00e9_x00E9_", "_x005F_x00e9_x005F_x00E9_"],
    ["_x41_ _X0041_ x0041_ _x0041", "_x41_ _X0041_ x0041_ _x0041"],
  ])("stores %s as %s", (shown, stored) => {
    expect(escapeText(shown)).toBe(stored);
  });
});
