import { addPrefixes, removePrefixes } from "../../../src/workbench/files/functionPrefixes";
import { shiftFormula } from "../../../src/workbench/files/shiftFormula";

test.each([
  ["A1+$B$2+C$3+$D4", 2, 1, "B3+$B$2+D$3+$D6"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["'A1'!A1", 1, 0, "'A1'!A2"],
  ["Plan1!B2", 1, 1, "Plan1!C3"],
  ["LOG10(A1)", 1, 0, "LOG10(A2)"],
  ["Actions[A1]", 1, 0, "Actions[A1]"],
  ["SUM(A:B)", 5, 1, "SUM(B:C)"],
  ["SUM(2:3)", 1, 5, "SUM(3:4)"],
  ["A1_total", 1, 1, "A1_total"],
  ["A1", -1, 0, "#REF!"],
])("%s, %i down and %i right, is %s", (formula, rows, columns, shifted) => {
  expect(shiftFormula(formula, rows, columns)).toBe(shifted);
});

test.each([
  ['XLOOKUP("XLOOKUP(",A:A,B:B)', '_xlfn.XLOOKUP("XLOOKUP(",A:A,B:B)'],
  ["SORT(FILTER(A1:A9,B1:B9=1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9=1))"],
  ["SUM(A1)", "SUM(A1)"],
])("%s is written %s, and read back", (formula, written) => {
  expect(addPrefixes(formula)).toBe(written);
  expect(removePrefixes(written)).toBe(formula);
});
