import { DROP_DOWN_MARKER } from "../app/dropDown";
import type { Validation } from "../app/Validation";

/** A user's own data validation, as text to keep and put back. */
export interface KeptRule {
  readonly rule: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
  readonly errorAlert: Excel.DataValidationErrorAlert;
  readonly ignoreBlanks: boolean;
}

const LOADED = "type, rule, prompt, errorAlert, ignoreBlanks";
/** A cell's address in a formula, without both dollar signs. */
const RELATIVE = /(?<![\w$.])(?:\$?[A-Z]{1,3}\d+|[A-Z]{1,3}\$\d+)(?![\w('!])/iu;
/** A formula among the texts of a rule. */
const FORMULA = /"=(?:[^"\\]|\\.)*"/gu;

/** Asks for the data validation of a range; what it comes to can be read after the round trip. */
export function loadDropDown(range: Excel.Range): () => Validation {
  const found = range.dataValidation.load(LOADED);
  return () => (found.isNullObject ? { kind: "none" } : readFound(found));
}

function readFound(found: Excel.DataValidation): Validation {
  switch (found.type) {
    case "None":
      return { kind: "none" };
    case "Inconsistent":
    case "MixedCriteria":
      return { kind: "mixed" };
    default:
      break;
  }
  const { rule, prompt, errorAlert, ignoreBlanks } = found;
  if (errorAlert.title === DROP_DOWN_MARKER)
    return { kind: "ours", source: sourceOf(rule), message: prompt.message };
  const kept: KeptRule = { rule, prompt, errorAlert, ignoreBlanks };
  return { kind: "theirs", text: JSON.stringify(kept), relative: isRelative(rule) };
}

/** The list's source as text; "" for a rule of another kind. */
function sourceOf({ list }: Excel.DataValidationRule): string {
  return typeof list?.source === "string" ? list.source : "";
}

/** Whether a rule has a formula that goes by the cell where the rule begins. */
function isRelative(rule: Excel.DataValidationRule): boolean {
  return (
    JSON.stringify(rule)
      .match(FORMULA)
      ?.some((formula) => RELATIVE.test(formula)) === true
  );
}
