import { formatArea } from "../address";
import { encodeFormula } from "../encodeFormula";
import { ERROR_STYLES } from "../Validation";
import type { Validation } from "../Validation";
import { element, elementIfAny } from "../xml/element";
import { encodeEscapes, escapeText } from "../xml/escapes";
import type { SheetParts, WriteContext } from "./SheetParts";

const TYPES = new Set(["list", "whole", "decimal", "date", "time", "textLength", "custom"]);

/** Excel takes a file whose list of choices is longer for damaged. */
const LONGEST_LIST = 255;

/** A sheet's validations. Kinds that Excel doesn't have, and lists that it can't hold, are named as not carried. */
export function writeValidations(
  { name, validations }: SheetParts,
  { notCarried }: WriteContext
): string {
  const written = validations.flatMap((validation) => {
    if (!TYPES.has(validation.type)) {
      notCarried.add(`Tick boxes or multiple choices in cells on sheet ${name}`);
      return [];
    }
    if (isTooLong(validation)) {
      notCarried.add(`Drop-down list with more than ${LONGEST_LIST} characters on sheet ${name}`);
      return [];
    }
    return validation.ranges.length === 0 ? [] : [writeValidation(validation)];
  });
  return elementIfAny("dataValidations", { count: written.length }, written);
}

function isTooLong({ type, formula1 = "" }: Validation): boolean {
  return type === "list" && !formula1.startsWith("=") && formula1.length > LONGEST_LIST;
}

function writeValidation(validation: Validation): string {
  const { type, ranges, formula1, formula2 } = validation;
  return element(
    "dataValidation",
    {
      type,
      errorStyle:
        validation.errorStyle === undefined || validation.errorStyle === 1
          ? undefined
          : ERROR_STYLES[validation.errorStyle],
      operator:
        type === "list" || validation.operator === "between" ? undefined : validation.operator,
      allowBlank: validation.allowBlank === true ? true : undefined,
      // The attribute says the opposite of its name.
      showDropDown: type === "list" && validation.showDropDown === false ? true : undefined,
      showInputMessage: validation.showInputMessage === true ? true : undefined,
      showErrorMessage: validation.showErrorMessage === true ? true : undefined,
      errorTitle: writeMessage(validation.errorTitle),
      error: writeMessage(validation.error),
      promptTitle: writeMessage(validation.promptTitle),
      prompt: writeMessage(validation.prompt),
      sqref: ranges.map(formatArea).join(" "),
    },
    writeFormula("formula1", formula1, type),
    writeFormula("formula2", formula2, type)
  );
}

function writeMessage(text: string | undefined): string | undefined {
  return text === undefined || text === "" ? undefined : encodeEscapes(text);
}

function writeFormula(name: string, value: string | undefined, type: string): string {
  if (value === undefined || value === "") {
    return "";
  }
  const choices = type === "list" && !value.startsWith("=");
  const text = choices ? `"${value.replaceAll('"', '""')}"` : encodeFormula(value);
  return element(name, {}, escapeText(text));
}
