import { parseAreas } from "../address";
import type { Area } from "../Area";
import { removePrefixes } from "../functionPrefixes";
import { ERROR_STYLES } from "../Validation";
import type { Validation } from "../Validation";
import { decodeEscapes } from "../xml/escapes";
import { attributeOf, childOf, descendantsOf, flagOf, textOf } from "../xml/elements";
import { clampAreas } from "./clampAreas";

/** A validation of a worksheet part: its element and, where the model holds it, what it says. */
export interface ListedValidation {
  readonly element: Element;
  readonly validation: Validation | undefined;
  /** The cells that it's for, not cut to the grid. */
  readonly cells: readonly Area[];
}

/**
 * A sheet's validations: the ordinary ones, and those in the extension that Excel 2010 writes for lists on other
 * sheets. `size` is the grid's: ranges are cut to it.
 */
export function listValidations(
  sheet: Element,
  size: { rowCount: number; columnCount: number }
): ListedValidation[] {
  return descendantsOf(sheet, "dataValidation").map((element, index) => {
    const addresses = attributeOf(element, "sqref") ?? textOf(childOf(element, "sqref"));
    const cells = parseAreas(addresses);
    const ranges = clampAreas(cells, size);
    const type = attributeOf(element, "type") ?? "none";
    const held = ranges.length > 0 && type !== "none";
    const validation = held ? readValidation(element, type, ranges, `dv${index + 1}`) : undefined;
    return { element, validation, cells };
  });
}

/** What the model holds of a sheet's validations. */
export function readValidations(
  sheet: Element,
  size: { rowCount: number; columnCount: number }
): Validation[] {
  return listValidations(sheet, size).flatMap(({ validation }) => validation ?? []);
}

function readValidation(
  element: Element,
  type: string,
  ranges: Validation["ranges"],
  uid: string
): Validation {
  const first = readFormula(element, "formula1", type);
  const second = readFormula(element, "formula2", type);
  const errorStyle = ERROR_STYLES.findIndex(
    (name) => name === (attributeOf(element, "errorStyle") ?? "stop")
  );
  return {
    uid,
    type,
    ranges,
    allowBlank: flagOf(element, "allowBlank"),
    showErrorMessage: flagOf(element, "showErrorMessage"),
    showInputMessage: flagOf(element, "showInputMessage"),
    errorStyle: errorStyle === -1 ? 1 : errorStyle,
    ...(type === "list"
      ? { showDropDown: !flagOf(element, "showDropDown"), renderMode: 1 }
      : { operator: attributeOf(element, "operator") ?? "between" }),
    ...(first === undefined ? {} : { formula1: first }),
    ...(second === undefined ? {} : { formula2: second }),
    ...readMessage(element, "error"),
    ...readMessage(element, "errorTitle"),
    ...readMessage(element, "prompt"),
    ...readMessage(element, "promptTitle"),
  };
}

/** A list's choices stand in one quoted text; numbers stand plain; the rest is a formula. */
function readFormula(
  element: Element,
  name: "formula1" | "formula2",
  type: string
): string | undefined {
  const child = childOf(element, name);
  const text = removePrefixes(textOf(childOf(child, "f") ?? child));
  if (text === "") {
    return undefined;
  }
  const choices = type === "list" ? /^"((?:[^"]|"")*)"$/.exec(text)?.[1] : undefined;
  if (choices !== undefined) {
    return choices.replaceAll('""', '"');
  }
  return type !== "custom" && !Number.isNaN(Number(text)) ? text : `=${text}`;
}

function readMessage(
  element: Element,
  name: "error" | "errorTitle" | "prompt" | "promptTitle"
): Partial<Validation> {
  const text = attributeOf(element, name);
  return text === undefined ? {} : { [name]: decodeEscapes(text) };
}
