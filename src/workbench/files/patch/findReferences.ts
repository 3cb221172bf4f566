import { parseArea } from "../address";
import type { Area } from "../Area";

/** Texts in quotes are passed over; then a reference with its sheet, if it names one. Names and functions aren't taken for cells. */
const TOKENS =
  /"(?:[^"]|"")*"|(?<![\p{L}\p{N}_.\\$\]])(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])/giu;

/** A reference in a formula; `sheet` undefined: to the formula's own sheet. */
export interface FoundReference {
  readonly sheet: string | undefined;
  readonly area: Area;
}

/** The cells that a formula refers to, those of other workbooks left out. */
export function findReferences(formula: string): FoundReference[] {
  return [...formula.matchAll(TOKENS)].flatMap(([, sheet, address]) => {
    const area = address === undefined ? undefined : parseArea(address);
    const name = sheet?.startsWith("'") === true ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
    return area === undefined || name?.includes("[") === true ? [] : [{ sheet: name, area }];
  });
}
