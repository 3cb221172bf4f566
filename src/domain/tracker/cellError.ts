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

const NUMBER_SIGN = 35;
/** The longest, "#GETTING_DATA", has so many characters. */
const LONGEST = 13;

/** Whether a cell holds an error of Excel's, as a formula that fails shows it: "#N/A", "#REF!". */
export function isCellError(value: CellValue | undefined): value is string {
  // Looked at for most cells of a tracker: a letter is compared, and mostly it isn't the one. A character
  // beyond a text's end would be slow to ask for.
  return (
    typeof value === "string" &&
    value.length > 0 &&
    value.length <= LONGEST &&
    value.charCodeAt(0) === NUMBER_SIGN &&
    ERRORS.has(value)
  );
}
