import { entryOf } from "../../../src/domain/sheets/SheetContent";

it("a cell is written with its formula, or else with its value", () => {
  expect(entryOf({ value: 2, look: "integer" })).toBe(2);
  expect(entryOf({ value: 2, look: "integer", formula: "=1+1" })).toBe("=1+1");
});
