import fc from "fast-check";
import { scrollToLine, sum } from "../../../src/workbench/page/grid/scrollToLine";

/** Five frozen lines of 30 pixels, and lines of 20 of which five are in view. */
const lines = {
  scrolled: { line: 0, offset: 0 },
  frozen: 5,
  room: 100,
  sizeOf: (line: number) => (line < 5 ? 30 : 20),
};

test.each([
  ["a frozen line stays where it is", 2, lines, undefined],
  ["a line in view stays where it is", 9, lines, undefined],
  ["a line below comes to the end: 20 pixels", 10, lines, { line: 0, offset: 20 }],
  ["a line far below comes to the end: 1000 pixels", 59, lines, { line: 47, offset: 10 }],
  [
    "a line above comes to the beginning: 40 pixels",
    7,
    { ...lines, scrolled: { line: 20, offset: 5 } },
    { line: 1, offset: 10 },
  ],
  [
    "the first line comes back whole",
    5,
    { ...lines, scrolled: { line: 0, offset: 3 } },
    { line: 0, offset: 0 },
  ],
  [
    "a line larger than the room is seen from its beginning",
    7,
    { ...lines, room: 10 },
    { line: 1, offset: 10 },
  ],
])("%s", (_what, target, given, place) => {
  expect(scrollToLine(target, given)).toEqual(place);
});

test("whatever the sizes, the line is then in view", () => {
  const sizes = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 30, maxLength: 30 });
  const place = fc.integer({ min: 5, max: 29 });
  fc.assert(
    fc.property(sizes, place, place, (heights, target, line) => {
      const sizeOf = (each: number) => heights[each] ?? 40;
      const scrolled = { line, offset: 0 };
      const then = scrollToLine(target, { ...lines, scrolled, sizeOf }) ?? scrolled;
      const top = sum(target, sizeOf) - sum(5, sizeOf) - sum(then.line, sizeOf) - then.offset;
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top + sizeOf(target)).toBeLessThanOrEqual(100);
    })
  );
});
