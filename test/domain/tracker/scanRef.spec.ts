import fc from "fast-check";
import { RefRun } from "../../../src/domain/tracker/RefRun";
import { RefScan } from "../../../src/domain/tracker/scanRef";
import { refDepth, sectionOfRef } from "../../../src/domain/tracker/sectionLabel";

const anyRef = fc.oneof(
  fc
    .array(fc.oneof(fc.nat(12), fc.nat(3_000)), { minLength: 1, maxLength: 6 })
    .chain((levels) =>
      fc.constantFrom("", "a", "B", ".", "é", " ").map((end) => levels.join(".") + end)
    ),
  fc.constantFrom("", "1.01", "01.1", ".1", "1..1", "WF-034", "1a.1", "99999999", "1.1.1901"),
  fc.string({ maxLength: 6 })
);

const scanOf = (ref: string): RefScan => {
  const scan = new RefScan();
  scan.scan(ref);
  return scan;
};

describe("a ref taken apart", () => {
  it("has a key that tells refs apart as their texts do, and how many levels it has", () => {
    fc.assert(
      fc.property(anyRef, anyRef, (one, other) => {
        const [a, b] = [scanOf(one), scanOf(other)];
        expect(a.depth).toBe(a.key > 0 ? refDepth(one) : 0);
        if (a.key === 0 || b.key === 0) return;
        expect(a.key === b.key).toBe(one.toLowerCase() === other.toLowerCase());
        const told = scanOf(sectionOfRef(one)).key;
        expect(a.told).toBe(told);
      }),
      { numRuns: 2_000 }
    );
  });

  it("comes after what people count before it", () => {
    const refs = ["1", "1a", "1.1", "1.2", "1.9", "1.10", "1.10.1", "1.10.1a", "1.10.1b", "2"];
    const keys = refs.map((ref) => scanOf(ref).key);
    expect(keys.every((key, at) => key > (keys[at - 1] ?? 0))).toBe(false);
    // A letter is beyond all numbers of its level.
    expect(keys.toSorted((a, b) => a - b).map((key) => refs[keys.indexOf(key)])).toEqual([
      "1",
      "1.1",
      "1.2",
      "1.9",
      "1.10",
      "1.10.1",
      "1.10.1a",
      "1.10.1b",
      "1a",
      "2",
    ]);
  });

  it("is that of a heading's number before a space and a letter", () => {
    const scan = new RefScan();
    const keys = ["1.1 Data", "1.1. Data", "1.1 2 wards", "Data", "1.1", "3rd sector"].map(
      (text) => (scan.scanHeading(text) ? scan.key : 0)
    );
    expect(keys).toEqual([scanOf("1.1").key, 0, 0, 0, 0, 0]);
  });
});

it("a ref that goes on as the one before has the key that it has by itself, or none", () => {
  fc.assert(
    fc.property(anyRef, anyRef, fc.nat(2_000), (first, other, number) => {
      const run = new RefRun();
      run.begin(first, scanOf(first));
      if (scanOf(first).key === 0) run.end();
      const next = `${first.slice(0, first.lastIndexOf(".") + 1)}${number}`;
      for (const ref of [other, next]) {
        const key = run.keyOf(ref);
        if (key > 0) expect(key).toBe(scanOf(ref).key);
      }
      const goesOn = scanOf(first).key > 0 && /\d$/u.test(first) && number <= 1_900;
      expect(run.keyOf(next) > 0).toBe(goesOn);
    }),
    { numRuns: 2_000 }
  );
});
