import type { CellValue } from "./cell";

/** The errors of ERROR.TYPE, and those that newer kinds of cells show. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#FIELD!",
  "#CALC!",
  "#EXTERNAL!",
  "#BUSY!",
  "#PYTHON!",
  "#TIMEOUT!",
]);

/** Whether a cell holds an error of Excel's, as a formula that fails shows it: "#N/A", "#REF!". */
export function isCellError(value: CellValue | undefined): value is string {
  return typeof value === "string" && value.startsWith("#") && ERRORS.has(value);
}
