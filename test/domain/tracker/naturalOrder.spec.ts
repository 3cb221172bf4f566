import fc from "fast-check";
import { compareRefs } from "../../../src/domain/tracker/naturalOrder";

describe("the order of refs", () => {
  it("is by the numbers in them, with blank ones last", () => {
    const refs = [
      "10.1.1",
      "",
      "2.6.1",
      "1.10",
      "WF-12",
      "1.2",
      "wf-2",
      "1.2.1",
      "1.2.1b",
      "1.2.1a",
    ];
    expect([...refs].sort(compareRefs)).toEqual([
      "1.2",
      "1.2.1",
      "1.2.1a",
      "1.2.1b",
      "1.10",
      "2.6.1",
      "10.1.1",
      "wf-2",
      "WF-12",
      "",
    ]);
  });

  it.each([
    ["2.6.1", "2.6.1"],
    ["2.06.1", "2.6.1"],
    ["WF-1", "wf 1"],
    ["", ""],
  ])("has %j and %j as one", (a, b) => {
    expect(compareRefs(a, b)).toBe(0);
  });

  it("is an order: the same whichever way it's asked, and along a chain", () => {
    const ref = fc.oneof(
      fc.string({ unit: fc.constantFrom("1", "2", "0", ".", "a", "(", "é", "-"), maxLength: 6 }),
      fc.string({ maxLength: 4 })
    );
    fc.assert(
      fc.property(ref, ref, ref, (a, b, c) => {
        expect(Math.sign(compareRefs(a, b))).toBe(0 - Math.sign(compareRefs(b, a)));
        if (compareRefs(a, b) <= 0 && compareRefs(b, c) <= 0) {
          expect(compareRefs(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 1000 }
    );
  });
});
