import type { HostCheck } from "../HostCheck";
import { listChecks } from "../HostCheck";
import { readCode } from "../readCode";

type Wrong = (sheet: Excel.Worksheet, context: Excel.RequestContext) => void;

/** The code that something wrong ends with. */
function codeOf(
  wrong: Wrong
): (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<string> {
  return async (sheet, context) => {
    wrong(sheet, context);
    return readCode(context);
  };
}

/** The codes of errors, by what is wrong. */
export const ERROR_CHECKS: readonly HostCheck[] = listChecks("Errors", [
  [
    "a sheet that isn't there",
    "ItemNotFound",
    codeOf((_sheet, context) => context.workbook.worksheets.getItem("SelfCheck none").load("name")),
  ],
  [
    "a table that isn't there",
    "ItemNotFound",
    codeOf((sheet) => sheet.tables.getItem("SelfCheckNone").load("name")),
  ],
  [
    "a name that isn't there",
    "ItemNotFound",
    codeOf((sheet) => sheet.names.getItem("SelfCheckNone").load("name")),
  ],
  [
    "a setting that isn't there",
    "ItemNotFound",
    codeOf((_sheet, context) => context.workbook.settings.getItem("SelfCheckNone").load("value")),
  ],
  [
    "a sheet's name that another has",
    "ItemAlreadyExists",
    codeOf((_sheet, context) => context.workbook.worksheets.add("SelfCheck")),
  ],
  [
    "a sheet's name that is too long",
    "InvalidArgument",
    codeOf((_sheet, context) => context.workbook.worksheets.add(`SelfCheck${"x".repeat(30)}`)),
  ],
  [
    "a sheet's name with a letter that can't be in it",
    "InvalidArgument",
    codeOf((sheet) => {
      sheet.name = "SelfCheck/2";
    }),
  ],
  [
    "an address that is none",
    "InvalidArgument",
    codeOf((sheet) => sheet.getRange("not an address").load("values")),
  ],
  [
    "rows of different lengths",
    "InvalidArgument",
    codeOf((sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2], [3]];
    }),
  ],
  [
    "fewer rows than the range has",
    "InvalidArgument",
    codeOf((sheet) => {
      sheet.getRange("A1:B2").values = [[1, 2]];
    }),
  ],
  [
    "a formula with an open bracket",
    "InvalidArgument",
    codeOf((sheet) => {
      sheet.getRange("A1").formulas = [["=SUM(A2"]];
    }),
  ],
  [
    "a range outside the sheet",
    "InvalidArgument",
    codeOf((sheet) => sheet.getRange("A1").getOffsetRange(-1, 0).load("address")),
  ],
  [
    "special cells that there are none of",
    "ItemNotFound",
    codeOf((sheet) => sheet.getRange("A1:B2").getSpecialCells("Constants").load("address")),
  ],
  [
    "a property that wasn't loaded",
    "PropertyNotLoaded",
    (sheet) => {
      try {
        return Promise.resolve(sheet.getRange("A1").address);
      } catch (error) {
        return Promise.resolve((error as { code?: string }).code ?? "none");
      }
    },
  ],
]);
