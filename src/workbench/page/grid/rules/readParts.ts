import { parseColumn } from "../../../files/address";
import type { RuleCell } from "./RuleCell";

/** A part of a formula. */
export type RulePart =
  | { readonly kind: "value"; readonly value: string | number | boolean }
  | { readonly kind: "cell"; readonly cell: RuleCell }
  | { readonly kind: "function"; readonly name: string }
  | { readonly kind: "sign"; readonly sign: string };

/** A text, a number, a function with its bracket, a truth, a cell, a sign; each with the blanks before it. */
const PART =
  /\s*(?:"(?<text>(?:[^"]|"")*)"|(?<number>\d+(?:\.\d+)?)(?![\w.:])|(?<name>[A-Z]+)\(|(?<truth>TRUE|FALSE)(?![\w.!(])|(?<cell>\$?[A-Z]{1,3}\$?[1-9]\d*)(?![\w.!:(])|(?<sign><>|<=|>=|[=<>&(),]))/iy;

/** The parts of a formula without its "="; undefined when there's anything else in it. */
export function readParts(text: string): RulePart[] | undefined {
  const parts: RulePart[] = [];
  const trimmed = text.trimEnd();
  PART.lastIndex = 0;
  while (PART.lastIndex < trimmed.length) {
    const found = PART.exec(trimmed)?.groups;
    // After a miss the place is 0 again.
    if (found === undefined) return undefined;
    parts.push(readPart(found));
  }
  return parts;
}

function readPart(found: Readonly<Record<string, string | undefined>>): RulePart {
  const { text, number, name, truth, cell, sign = "" } = found;
  if (text !== undefined) return { kind: "value", value: text.replaceAll('""', '"') };
  if (number !== undefined) return { kind: "value", value: Number(number) };
  if (name !== undefined) return { kind: "function", name: name.toUpperCase() };
  if (truth !== undefined) return { kind: "value", value: truth.toUpperCase() === "TRUE" };
  return cell === undefined ? { kind: "sign", sign } : { kind: "cell", cell: readCellName(cell) };
}

function readCellName(text: string): RuleCell {
  const [, fixColumn, letters = "", fixRow, digits] = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(text) ?? [];
  return {
    row: Number(digits) - 1,
    column: parseColumn(letters),
    absoluteRow: fixRow === "$",
    absoluteColumn: fixColumn === "$",
  };
}
