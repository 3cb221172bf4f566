import fc from "fast-check";
import { fingerprint } from "../../../src/domain/accepted/fingerprint";

describe("a fingerprint", () => {
  it("is FNV-1a's, two bytes a character", () => {
    // The hash of "a\0" is 0xe40c292c * 0x01000193 in 32 bits, and that of nothing the beginning itself.
    const start = (0x811c9dc5).toString(36);
    const ofA = (Math.imul(0xe40c292c, 0x01000193) >>> 0).toString(36);
    expect([fingerprint(""), fingerprint("a")]).toEqual([start, ofA]);
  });

  it("is another for every one of 20,000 texts that differ in a letter or two", () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `Action ${index}\u001fOn Track`);
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  });

  it("is short, of small letters and digits, and the same each time, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(fingerprint(text)).toMatch(/^[0-9a-z]{1,7}$/u);
        expect(fingerprint(text)).toBe(fingerprint(text));
      })
    );
  });
});
