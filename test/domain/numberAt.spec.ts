import { numberAt } from "../../src/domain/numberAt";

it("is the number at a position, and 0 beyond the ends", () => {
  const numbers = Int32Array.of(7, 8);
  expect([-1, 0, 1, 2].map((position) => numberAt(numbers, position))).toEqual([0, 7, 8, 0]);
});
