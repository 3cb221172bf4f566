import { quoteSheet, shiftFormula } from "../../../src/workbench/book/shiftFormula";
import type { StructureChange } from "../../../src/workbench/book/StructureChange";
import { LAST_COLUMN } from "../../../src/workbench/files/Area";

const rows = (kind: "inserted" | "deleted", first: number, last: number): StructureChange => ({
  kind,
  axis: "row",
  sheetId: "s1",
  sheetName: "Action plan",
  span: { startRow: first - 1, endRow: last - 1, startColumn: 0, endColumn: LAST_COLUMN },
});

test.each([
  ["='Action plan'!$A$5:$B$9", rows("inserted", 1, 2), "='Action plan'!$A$7:$B$11"],
  ["='Action plan'!$A$5:$B$9", rows("inserted", 6, 6), "='Action plan'!$A$5:$B$10"],
  ["='Action plan'!$A$5:$B$9", rows("inserted", 10, 10), "='Action plan'!$A$5:$B$9"],
  ["='Action plan'!$A$5:$B$9", rows("deleted", 8, 20), "='Action plan'!$A$5:$B$7"],
  ["='Action plan'!$A$5:$B$9", rows("deleted", 4, 6), "='Action plan'!$A$4:$B$6"],
  ["='Action plan'!$A$5:$B$9", rows("deleted", 5, 9), "='Action plan'!#REF!"],
  ["=Other!$A$5", rows("inserted", 1, 1), "=Other!$A$5"],
  ['=IF($F6="A5","B7",SUM(A1:A9))', rows("inserted", 3, 3), '=IF($F7="A5","B7",SUM(A1:A10))'],
  ["=LOG10(A5)", rows("inserted", 1, 1), "=LOG10(A6)"],
])("%s", (formula, change, expected) => {
  expect(shiftFormula(formula, change, "s1")).toBe(expected);
});

test("references without a sheet stay when they mean another one", () => {
  expect(shiftFormula("=A5", rows("inserted", 1, 1), "s2")).toBe("=A5");
  expect(shiftFormula("=A5", rows("inserted", 1, 1))).toBe("=A5");
});

test("a sheet's new name is put in quotes where it needs them", () => {
  const renamed: StructureChange = {
    kind: "sheetRenamed",
    sheetId: "s1",
    sheetName: "Plan",
    to: "Tom's plan",
  };
  expect(shiftFormula("=plan!$A$1+Planet!$A$1", renamed)).toBe("='Tom''s plan'!$A$1+Planet!$A$1");
  expect(quoteSheet("Sheet1")).toBe("Sheet1");
  expect(quoteSheet("AB12")).toBe("'AB12'");
});

test("references to a deleted sheet are gone", () => {
  const deleted: StructureChange = { kind: "sheetDeleted", sheetId: "s1", sheetName: "Plan" };
  expect(shiftFormula("=SUM(Plan!$A$1:$A$9)+A1", deleted)).toBe("=SUM(#REF!)+A1");
});
