import fc from "fast-check";
import { countLines } from "../../../src/export/xlsx/countLines";
import { measureText } from "../../../src/export/xlsx/textWidth";

const plain = { size: 11, bold: false };
/** Room for just this text. */
const widthOf = (text: string): number => measureText(text, plain) + 0.001;

describe("countLines", () => {
  it.each([
    ["", 1],
    ["one", 1],
    ["one two", 2],
    ["one\ntwo", 2],
    ["one\n\ntwo", 3],
    ["one one two", 3],
  ])("wraps %j at spaces", (text, lines) => {
    expect(countLines(text, widthOf("one t"), plain)).toBe(lines);
  });

  it("fills a line to its end", () => {
    expect(countLines("one two three", widthOf("one two three"), plain)).toBe(1);
    expect(countLines("one two three", widthOf("one two three") - 1, plain)).toBe(2);
  });

  it("breaks a word that is wider than a line, and goes on after it", () => {
    const width = widthOf("xxxx");
    expect(countLines("xxxxxxxxxx", width, plain)).toBe(3);
    expect(countLines("xxxxx xx", width, plain)).toBe(1 + 1);
    expect(countLines("xx xxxxx", width, plain)).toBe(3);
  });

  it("never needs fewer lines for narrower columns", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "W", " ", "\n", "é", "字", "🟢") });
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 300 }), (any, width) => {
        expect(countLines(any, width, plain)).toBeGreaterThanOrEqual(
          countLines(any, width * 2, plain)
        );
      })
    );
  });
});

describe("measureText", () => {
  it("measures letters by the font's widths", () => {
    // Ten digits of Calibri at 11 points are ten times 7.43 pixels.
    expect(measureText("0123456789", plain)).toBeCloseTo(74.36, 2);
    expect(measureText("iiii", plain)).toBeLessThan(measureText("WWWW", plain) / 3);
  });

  it("makes bold and larger letters wider", () => {
    expect(measureText("RAG", { size: 11, bold: true })).toBeGreaterThan(measureText("RAG", plain));
    expect(measureText("RAG", { size: 22, bold: false })).toBeCloseTo(
      2 * measureText("RAG", plain)
    );
  });

  it("gives no width to marks on other letters and full width to Han characters", () => {
    expect(measureText("e\u0301", plain)).toBe(measureText("e", plain));
    expect(measureText("字", plain)).toBeCloseTo(11 * (96 / 72), 5);
  });
});
