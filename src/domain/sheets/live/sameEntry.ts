import type { CellValue } from "../../tracker/cell";

/**
 * Whether a cell holds what it was written with. Of a formula Excel may write quotes, brackets and
 * capital letters in its own way.
 */
export function isSameEntry(now: CellValue, written: CellValue): boolean {
  if (now === written) return true;
  return isFormula(now) && isFormula(written) && plainForm(now) === plainForm(written);
}

function isFormula(entry: CellValue): entry is string {
  return typeof entry === "string" && entry.startsWith("=");
}

function plainForm(formula: string): string {
  return formula.replace(/['\s]|\[(?=\[)|\](?=\])/gu, "").toUpperCase();
}
