import fc from "fast-check";
import { spellingDistance } from "../../../src/domain/scheme/spellingDistance";

describe("the distance between two spellings", () => {
  it.each([
    ["on track", "on track", 0],
    ["on trak", "on track", 1],
    ["on trrack", "on track", 0.5],
    ["of track", "off track", 0.5],
    ["on tarck", "on track", 1],
    ["an track", "on track", 1],
    ["of track", "on track", 1],
    ["off track", "on track", 1.5],
    ["", "red", 3],
    ["", "", 0],
  ])("from %j to %j is %d", (a, b, distance) => {
    expect(spellingDistance(a, b)).toBe(distance);
  });

  it("is the same both ways, 0 for equal texts only, and never more than the longer text", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "f", " "), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = spellingDistance(a, b);
        expect(spellingDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      })
    );
  });
});
