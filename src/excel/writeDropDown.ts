import { DROP_DOWN_MARKER, DROP_DOWN_TITLE, DROP_DOWN_WARNING } from "../app/dropDown";
import type { ValidationChange } from "../app/Validation";
import type { KeptRule } from "./loadDropDown";

/** Queues what cells are to be held to: the drop-down, a user's own data validation again, or nothing. */
export function writeDropDown(workbook: Excel.Workbook, change: ValidationChange): void {
  const { held } = change;
  const { dataValidation } = rangeOf(workbook, change);
  dataValidation.clear();
  switch (held.kind) {
    case "none":
      return;
    case "ours":
      dataValidation.rule = { list: { inCellDropDown: true, source: held.source } };
      dataValidation.ignoreBlanks = true;
      dataValidation.prompt = { showPrompt: true, title: DROP_DOWN_TITLE, message: held.message };
      dataValidation.errorAlert = {
        showAlert: true,
        style: Excel.DataValidationAlertStyle.warning,
        title: DROP_DOWN_MARKER,
        message: DROP_DOWN_WARNING,
      };
      return;
    case "theirs":
      writeKept(dataValidation, held.text);
  }
}

/** By the table where it's the whole column, so that a row which has just been inserted is in it. */
function rangeOf(workbook: Excel.Workbook, change: ValidationChange): Excel.Range {
  const { column, firstRow, rowCount, table } = change;
  const sheet = workbook.worksheets.getItem(change.sheet);
  if (table === null) return sheet.getRangeByIndexes(firstRow, column, rowCount, 1);
  const body = sheet.tables.getItem(table).getDataBodyRange();
  return sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().getIntersection(body);
}

/** Puts back what `loadDropDown` has told of a user's own; Excel refuses what isn't a rule. */
function writeKept(dataValidation: Excel.DataValidation, text: string): void {
  // The text comes from `loadDropDown`, by way of the settings.
  const { rule, prompt, errorAlert, ignoreBlanks } = JSON.parse(text) as KeptRule;
  dataValidation.rule = rule;
  dataValidation.ignoreBlanks = ignoreBlanks;
  // Excel gives empty texts where there's no message.
  if (prompt.title !== "" || prompt.message !== "") dataValidation.prompt = prompt;
  dataValidation.errorAlert = errorAlert;
}
