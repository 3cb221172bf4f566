import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { readCellText } from "./readCellText";

const ERRORS = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
]);

/** What a cell holds, or what its formula came to, as files tell kinds apart. `text` is not yet escaped. */
export interface CellValue {
  readonly kind: "number" | "text" | "boolean" | "error";
  readonly text: string;
}

/**
 * A cell's value; undefined for none. Texts stay texts: only what the model holds as a number is one. `calculated`
 * is for the result of a formula, which can be an empty text.
 */
export function readCellValue(cell: ICellData, calculated: boolean): CellValue | undefined {
  const value = readCellText(cell) ?? cell.v;
  if (value === undefined || value === null || (value === "" && !calculated)) {
    return undefined;
  }
  const asText = cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING;
  if (typeof value === "boolean" || cell.t === CellValueType.BOOLEAN) {
    const isTrue = value === true || value === 1 || /^(1|true)$/i.test(String(value));
    return { kind: "boolean", text: isTrue ? "1" : "0" };
  }
  if (typeof value === "number" && !asText) {
    return Number.isFinite(value)
      ? { kind: "number", text: String(value) }
      : { kind: "error", text: "#NUM!" };
  }
  const text = String(value);
  if (cell.t === CellValueType.NUMBER && text.trim() !== "" && Number.isFinite(Number(text))) {
    return { kind: "number", text: String(Number(text)) };
  }
  const isError = ERRORS.has(text) && cell.t !== CellValueType.FORCE_STRING;
  return { kind: isError ? "error" : "text", text };
}
