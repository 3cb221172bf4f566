import type { Answer, HostCheck } from "../HostCheck";
import { listChecks } from "../HostCheck";

type Property = "values" | "formulas" | "text" | "numberFormat" | "valueTypes";

/** Writes a column from A1 down, after giving its cells a format if there is one, and reads back what is named. */
function enter(
  entries: readonly Answer[],
  read: readonly Property[],
  format?: string
): (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer> {
  return async (sheet, context) => {
    const range = sheet.getRangeByIndexes(0, 0, entries.length, 1);
    if (format !== undefined) range.numberFormat = entries.map(() => [format]);
    range.values = entries.map((entry) => [entry]);
    range.load([...read]);
    await context.sync();
    // The library has `any` in these grids: they hold texts, numbers and truths.
    return read.map((property) => (range[property] as Answer[][]).map(([cell]) => cell ?? null));
  };
}

/** How what is written becomes a value, a type, a format and a text, in a workbook of en-US. */
export const VALUE_CHECKS: readonly HostCheck[] = listChecks("Values", [
  [
    "numbers, texts, truths and blanks keep their types",
    [
      [1.5, "two", true, ""],
      ["Double", "String", "Boolean", "Empty"],
    ],
    enter([1.5, "two", true, ""], ["values", "valueTypes"]),
  ],
  [
    "texts of numbers become numbers",
    [[1.1, 1000, -12]],
    enter(["1.10", "1e3", "-12"], ["values"]),
  ],
  [
    "a text with % is a share, with its format",
    [[0.12], ["0%"]],
    enter(["12%"], ["values", "numberFormat"]),
  ],
  ["TRUE in any case is a truth", [[true, false]], enter(["TRUE", "false"], ["values"])],
  [
    "what only looks like a number stays text",
    [["1.1.1", "12 May or so"]],
    enter(["1.1.1", "12 May or so"], ["values"]),
  ],
  ["a leading apostrophe makes a text and isn't kept", [["007"]], enter(["'007"], ["values"])],
  ["blanks around a text stay", [[" At Risk "]], enter([" At Risk "], ["values"])],
  [
    "a date becomes its serial number, with a date's format",
    [[45716], ["m/d/yyyy"]],
    enter(["2/28/2025"], ["values", "numberFormat"]),
  ],
  ["a day that there isn't stays text", [["2/30/2025"]], enter(["2/30/2025"], ["values"])],
  [
    "in the format @ all stays text, formulas too",
    [
      ["1.10", "=A1", "TRUE"],
      ["String", "String", "String"],
    ],
    enter(["1.10", "=A1", "TRUE"], ["values", "valueTypes"], "@"),
  ],
  [
    "text is what a cell shows in its format",
    [["12%", "1,234.50", "28/02/2025", "0012"]],
    async (sheet, context) => {
      const range = sheet.getRange("A1:A4");
      range.numberFormat = [["0%"], ["#,##0.00"], ["dd/mm/yyyy"], ["0000"]];
      range.values = [[0.12], [1234.5], [45716], [12]];
      range.format.columnWidth = 120;
      range.load("text");
      await context.sync();
      return [range.text.map(([cell]) => cell ?? "")];
    },
  ],
  [
    "an error is its own type, and its text",
    [["#DIV/0!"], ["#DIV/0!"], ["Error"]],
    enter(["=1/0"], ["values", "text", "valueTypes"]),
  ],
  [
    "null leaves a cell alone",
    [["a"], ["c"]],
    async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.values = [["a"], ["b"]];
      range.values = [[null], ["c"]];
      range.load("values");
      await context.sync();
      return range.values as Answer[][];
    },
  ],
  [
    "a single value fills the range",
    [
      ["x", "x"],
      ["x", "x"],
    ],
    async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      // The library's types ask for an array; Excel takes one value for all.
      range.values = "x" as unknown as string[][];
      range.load("values");
      await context.sync();
      return range.values as Answer[][];
    },
  ],
  [
    "formulas are worked out, and given back as entered",
    [
      [2, 6],
      [2, "=A1*3"],
    ],
    enter([2, "=A1*3"], ["values", "formulas"]),
  ],
  ["a formula may begin with +", [[2, 2]], enter([2, "+A1"], ["values"])],
  [
    "COUNTIF and SUM count what was written in the same batch",
    [["At Risk", "At Risk", 2]],
    enter(["At Risk", "At Risk", '=COUNTIF(A1:A2,"At Risk")'], ["values"]),
  ],
]);
