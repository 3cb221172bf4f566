import fc from "fast-check";
import { countLettersApart, spellingDistance } from "../../../src/domain/scheme/spellingDistance";

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

describe("letters that one of two spellings has and the other hasn't", () => {
  it.each([
    ["on track", "on trak", 1],
    ["off track", "on track", 1],
    ["red", "", 3],
    ["delivered", "on hold", 4],
    ["risk", "skir", 0],
  ])("of %j and %j are %d", (a, b, letters) => {
    expect(countLettersApart(a, b)).toBe(letters);
    expect(countLettersApart(b, a)).toBe(letters);
  });

  it("are never more than the errors between them", () => {
    const word = fc.oneof(
      fc.string({ unit: fc.constantFrom("a", "b", "f", "g", " "), maxLength: 8 }),
      fc.string({ unit: "grapheme", maxLength: 8 })
    );
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(countLettersApart(a, b)).toBeLessThanOrEqual(spellingDistance(a, b));
      }),
      { numRuns: 1_000 }
    );
  });
});
