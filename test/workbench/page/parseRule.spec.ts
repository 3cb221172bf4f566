import { parseRule } from "../../../src/workbench/page/grid/rules/parseRule";
import type { RuleCell } from "../../../src/workbench/page/grid/rules/RuleCell";
import { FAILED, type RuleValue } from "../../../src/workbench/page/grid/rules/RuleValue";

const CELLS: Record<string, RuleValue> = {
  "0,0": "At Risk",
  "0,1": 20,
  "0,2": true,
  "0,3": null,
  "0,4": FAILED,
};
const read = ({ row, column }: RuleCell): RuleValue => CELLS[`${row},${column}`] ?? null;
const workOut = (formula: string): RuleValue | undefined => parseRule(formula)?.(read);

test.each<[string, RuleValue]>([
  ['=$A1="at risk"', true],
  ['=A1<>"At Risk"', false],
  ["=B1>=20", true],
  ["= B1 < 20.5 ", true],
  ['=B1&""="20"', true],
  ['=B1="20"', false],
  ["=A1>B1", true],
  ["=C1>A1", true],
  ["=C1=TRUE", true],
  ['=D1=""', true],
  ["=D1=0", true],
  ["=D1=FALSE", true],
  ['="a ""quoted"" text"&1="a ""quoted"" text1"', true],
  ["=(B1=20)=TRUE", true],
  ['=AND(OR($A1="Off Track",$A1="At Risk"),N("RAG Tracker")=0)', true],
  ['=and(A1="At Risk",NOT(B1=20))', false],
  ["=N(C1)=1", true],
  ['=E1="At Risk"', FAILED],
  ['=OR(E1="x",B1=20)', FAILED],
  ['=AND("text",B1=20)', FAILED],
  ["=B1", 20],
])("%s", (formula, value) => {
  expect(workOut(formula)).toBe(value);
});

test("cells are read from the rule's first cell on, unless they're absolute", () => {
  const seen: RuleCell[] = [];
  parseRule("=AND(B$3=1,$AA2=2)")?.((cell) => {
    seen.push(cell);
    return 1;
  });
  expect(seen).toEqual([
    { row: 2, column: 1, absoluteRow: true, absoluteColumn: false },
    { row: 1, column: 26, absoluteRow: false, absoluteColumn: true },
  ]);
});

test.each([
  "A1=1",
  "=",
  "=A1:A3=1",
  "=Sheet1!A1=1",
  "=A1+1=2",
  "=COUNTIF(A1,1)=1",
  "=AND(A1,B1=1)",
  "=NOT(B1=1,B1=2)",
  "=AND()",
  "=(A1=1",
  "=A1=1)",
  "=Total=1",
  "=A1==1",
  '="open',
  "=A0=1",
  "=$B$1048576.5=1",
])("%s is left to the spreadsheet", (formula) => {
  expect(parseRule(formula)).toBeUndefined();
});
