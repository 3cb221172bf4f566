import { FactTable } from "../../../src/domain/checks/FactTable";

it("numbers pairs in the order in which they're first seen, however many there are", () => {
  const table = new FactTable();
  const pairs = Array.from({ length: 5_000 }, (_, at) => [at % 71, Math.floor(at / 71)] as const);
  expect(pairs.map((pair) => table.numberOf(...pair))).toEqual(pairs.map((_, at) => at));
  expect(pairs.map((pair) => table.numberOf(...pair))).toEqual(pairs.map((_, at) => at));
  expect(table.length).toBe(5_000);
});
