import type { Workbook, Worksheet } from "exceljs";
import { CONDITIONAL_FORMATS } from "../../../src/workbench/files/ConditionalFormat";
import { saveWorkbook } from "../../../src/workbench/files/saveWorkbook";
import { VALIDATIONS } from "../../../src/workbench/files/Validation";
import {
  ADDIN,
  editPart,
  firstResource,
  openFile,
  readFile,
  readPart,
  resave,
  writeFile,
} from "./support";

const RED = {
  fill: { type: "pattern", pattern: "solid", bgColor: { argb: "FFFFC7CE" } },
  font: { color: { argb: "FF9C0006" }, bold: true },
} as const;
const SHEET = "xl/worksheets/sheet1.xml";

function withSheet(build: (sheet: Worksheet) => void): (book: Workbook) => void {
  return (book) => {
    build(book.addWorksheet("A"));
  };
}

const conditional = withSheet((sheet) => {
  sheet.addConditionalFormatting({
    ref: "A6:I72",
    rules: [
      { type: "expression", priority: 2, formulae: ['$G6="At Risk"'], style: RED },
      { type: "cellIs", operator: "greaterThan", priority: 1, formulae: ["5"], style: RED },
    ],
  });
  sheet.addConditionalFormatting({
    ref: "B1:B9",
    rules: [
      { type: "containsText", operator: "containsText", text: "late", priority: 3, style: RED },
      { type: "cellIs", operator: "equal", priority: 4, formulae: ['"Off ""Track"""'], style: RED },
      { type: "cellIs", operator: "between", priority: 5, formulae: ["1", "9"], style: RED },
      { type: "cellIs", operator: "lessThan", priority: 6, formulae: ["$Z$1"], style: RED },
      { type: "top10", rank: 3, percent: false, bottom: true, priority: 7, style: RED },
      { type: "aboveAverage", aboveAverage: false, priority: 8, style: RED },
      { type: "timePeriod", timePeriod: "lastWeek", priority: 9, style: RED },
    ],
  });
});

test("conditional formats are read, the one that wins first", async () => {
  const formats = firstResource(openFile(await writeFile(conditional)), CONDITIONAL_FORMATS);
  const style = { bl: 1, cl: { rgb: "#9C0006" }, bg: { rgb: "#FFC7CE" } };
  const rows = [{ startRow: 5, startColumn: 0, endRow: 71, endColumn: 8 }];
  const column = [{ startRow: 0, startColumn: 1, endRow: 8, endColumn: 1 }];
  const rule = (condition: object) => ({ type: "highlightCell", style, ...condition });
  expect(formats).toEqual(
    [
      { ranges: rows, rule: rule({ subType: "number", operator: "greaterThan", value: 5 }) },
      { ranges: rows, rule: rule({ subType: "formula", value: '=$G6="At Risk"' }) },
      { ranges: column, rule: rule({ subType: "text", operator: "containsText", value: "late" }) },
      { ranges: column, rule: rule({ subType: "text", operator: "equal", value: 'Off "Track"' }) },
      { ranges: column, rule: rule({ subType: "number", operator: "between", value: [1, 9] }) },
      { ranges: column, rule: rule({ subType: "formula", value: "=B1<$Z$1" }) },
      {
        ranges: column,
        rule: rule({ subType: "rank", isBottom: true, isPercent: false, value: 3 }),
      },
      { ranges: column, rule: rule({ subType: "average", operator: "lessThan" }) },
      { ranges: column, rule: rule({ subType: "timePeriod", operator: "lastWeek" }) },
    ].map((format, index) => ({ cfId: `cf${index + 1}`, stopIfTrue: false, ...format }))
  );
});

test("conditional formats survive, in their order and with their looks", async () => {
  const bytes = await writeFile(conditional);
  expect(openFile(resave(bytes))).toEqual(openFile(bytes));
  const written = readPart(resave(bytes), SHEET);
  const types = [
    ...written.matchAll(/<cfRule type="(\w+)" .*?priority="(\d+)"|<cfRule .*?type="(\w+)"/g),
  ];
  expect(types).toHaveLength(9);
  expect(written).toContain('<formula>NOT(ISERROR(SEARCH("late",B1)))</formula>');
});

test("conditional formats that the model doesn't hold are named", async () => {
  const bytes = await writeFile(
    withSheet((sheet) => {
      sheet.addConditionalFormatting({
        ref: "A1:A9",
        rules: [
          {
            type: "colorScale",
            priority: 1,
            cfvo: [{ type: "min" }, { type: "max" }],
            color: [{ argb: "FFFF0000" }, { argb: "FF00FF00" }],
          },
        ],
      });
    })
  );
  expect(openFile(bytes).notHeld).toEqual(["Colour scales on sheet A"]);
});

test("a rule of a kind that can't be written is named when saving", async () => {
  const { snapshot } = openFile(await writeFile(conditional));
  const id = snapshot.data.sheetOrder[0] ?? "";
  const bar = { cfId: "x", ranges: [], stopIfTrue: false, rule: { type: "dataBar" } };
  const resources = [{ name: CONDITIONAL_FORMATS, data: JSON.stringify({ [id]: [bar] }) }];
  expect(
    saveWorkbook({ ...snapshot, data: { ...snapshot.data, resources } }, ADDIN).notCarried
  ).toEqual(["Data bars on sheet A"]);
});

test("a rule over a whole column is cut to the grid", async () => {
  const bytes = editPart(await writeFile(conditional), SHEET, (text) =>
    text.replaceAll("A6:I72", "G1:G1048576")
  );
  const formats = firstResource(openFile(bytes), CONDITIONAL_FORMATS) as {
    ranges: { endRow: number }[];
  }[];
  expect(formats[0]?.ranges[0]?.endRow).toBe(999);
});

const validated = withSheet((sheet) => {
  sheet.getCell("G6").dataValidation = {
    type: "list",
    allowBlank: true,
    formulae: ['"On Track,At Risk"'],
    showErrorMessage: true,
    errorStyle: "warning",
    errorTitle: "Status",
    error: "Choose a status",
    prompt: "Choose",
    promptTitle: "RAG",
    showInputMessage: true,
  };
  sheet.getCell("H6").dataValidation = { type: "list", formulae: ["$Z$1:$Z$6"] };
  sheet.getCell("I6").dataValidation = { type: "whole", operator: "greaterThan", formulae: [3] };
});

test("validations are read", async () => {
  const validations = firstResource(openFile(await writeFile(validated)), VALIDATIONS) as object[];
  expect(validations).toHaveLength(3);
  expect(validations[0]).toMatchObject({
    type: "list",
    formula1: "On Track,At Risk",
    allowBlank: true,
    errorStyle: 2,
    error: "Choose a status",
    promptTitle: "RAG",
    renderMode: 1,
    showDropDown: true,
    ranges: [{ startRow: 5, startColumn: 6, endRow: 5, endColumn: 6 }],
  });
  expect(validations[1]).toMatchObject({ type: "list", formula1: "=$Z$1:$Z$6" });
  expect(validations[2]).toMatchObject({ type: "whole", operator: "greaterThan", formula1: "3" });
});

test("validations survive", async () => {
  const bytes = await writeFile(validated);
  expect(openFile(resave(bytes))).toEqual(openFile(bytes));
  const cell = (await readFile(resave(bytes))).worksheets[0]?.getCell("G6");
  expect(cell?.dataValidation).toMatchObject({
    type: "list",
    formulae: ['"On Track,At Risk"'],
    errorStyle: "warning",
    error: "Choose a status",
  });
});

test("a list that Excel couldn't hold is left out and named", async () => {
  const { snapshot } = openFile(await writeFile(withSheet(() => undefined)));
  const id = snapshot.data.sheetOrder[0] ?? "";
  const list = {
    uid: "x",
    type: "list",
    formula1: "choice,".repeat(40),
    ranges: [{ startRow: 0, startColumn: 0, endRow: 1, endColumn: 0 }],
  };
  const resources = [{ name: VALIDATIONS, data: JSON.stringify({ [id]: [list] }) }];
  const saved = saveWorkbook({ ...snapshot, data: { ...snapshot.data, resources } }, ADDIN);
  expect(saved.notCarried).toEqual(["Drop-down list with more than 255 characters on sheet A"]);
  expect(readPart(saved.bytes, SHEET)).not.toContain("dataValidation");
});
