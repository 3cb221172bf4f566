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
  ["FORECAST.LINEAR(1,A:A,B:B)", "_xlfn.FORECAST.LINEAR(1,A:A,B:B)"],
  ["NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
  ["_xlfn.NEXTYEAR(A1)", "_xlfn.NEXTYEAR(A1)"],
  ["'LET(x,1)'!A1", "'LET(x,1)'!A1"],
  [
    'LET(x,A1,y_2, LET(z,x,z&"x"),x+y_2+x!B1)&x',
    '_xlfn.LET(_xlpm.x,A1,_xlpm.y_2, _xlfn.LET(_xlpm.z,_xlpm.x,_xlpm.z&"x"),_xlpm.x+_xlpm.y_2+x!B1)&x',
  ],
  [
    "MAP(A1:A3,LAMBDA(each,other,each*{1,2}+Actions[each]))",
    "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.each,_xlpm.other,_xlpm.each*{1,2}+Actions[each]))",
  ],
])("%s is written %s, and read back", (formula, written) => {
  expect(addPrefixes(formula)).toBe(written);
  expect(removePrefixes(written)).toBe(formula);
});
