import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { formatCell } from "../address";
import { addPrefixes } from "../functionPrefixes";
import { element } from "../xml/element";
import { encodeEscapes, escapeText } from "../xml/escapes";
import { readCellText } from "./readCellText";
import { resolveStyle } from "./SheetParts";
import type { WriteContext } from "./SheetParts";

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

/**
 * A cell; "" for one without value, formula or look. `formula`, with its equals sign, is the cell's own or the one
 * that it shares. Texts stay texts: only what the model holds as a number is written as one.
 */
export function writeCell(
  row: number,
  column: number,
  cell: ICellData,
  formula: string | undefined,
  context: WriteContext
): string {
  const style = resolveStyle(context.book, cell.s) ?? {};
  const number = context.styles.cell(style, cell.t === CellValueType.FORCE_STRING);
  const written =
    formula === undefined
      ? undefined
      : element("f", {}, escapeText(addPrefixes(formula.replace(/^=/, ""))));
  const value = writeValue(cell, written !== undefined, context);
  if (written === undefined && value === undefined && number === 0) {
    return "";
  }
  const attributes = {
    r: formatCell(row, column),
    s: number === 0 ? undefined : number,
    t: value?.type,
  };
  return element(
    "c",
    attributes,
    written,
    value === undefined ? undefined : element("v", {}, value.text)
  );
}

interface WrittenValue {
  readonly type?: "s" | "str" | "b" | "e";
  readonly text: string;
}

function writeValue(
  cell: ICellData,
  calculated: boolean,
  { strings }: WriteContext
): WrittenValue | undefined {
  const value = readCellText(cell) ?? cell.v;
  if (value === undefined || value === null || (value === "" && !calculated)) {
    return undefined;
  }
  const asText = cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING;
  if (typeof value === "boolean" || cell.t === CellValueType.BOOLEAN) {
    return {
      type: "b",
      text: value === true || value === 1 || /^(1|true)$/i.test(String(value)) ? "1" : "0",
    };
  }
  if (typeof value === "number" && !asText) {
    return Number.isFinite(value) ? { text: String(value) } : { type: "e", text: "#NUM!" };
  }
  const text = String(value);
  if (cell.t === CellValueType.NUMBER && text.trim() !== "" && Number.isFinite(Number(text))) {
    return { text: String(Number(text)) };
  }
  if (ERRORS.has(text) && cell.t !== CellValueType.FORCE_STRING) {
    return { type: "e", text };
  }
  return calculated
    ? { type: "str", text: escapeText(encodeEscapes(text)) }
    : { type: "s", text: String(strings.add(text)) };
}
