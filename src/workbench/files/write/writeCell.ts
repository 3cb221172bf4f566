import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { formatCell } from "../address";
import { addPrefixes } from "../functionPrefixes";
import { element } from "../xml/element";
import { encodeEscapes, escapeText } from "../xml/escapes";
import { readCellValue } from "./readCellValue";
import type { CellValue } from "./readCellValue";
import { resolveStyle } from "./SheetParts";
import type { WriteContext } from "./SheetParts";

/**
 * A cell; "" for one without value, formula or look. `formula`, with its equals sign, is the cell's own or the one
 * that it shares.
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
  const written = formula === undefined ? undefined : element("f", {}, writeFormula(formula));
  const value = readCellValue(cell, written !== undefined);
  if (written === undefined && value === undefined && number === 0) {
    return "";
  }
  const { type, xml } = writeValue(value, written !== undefined, context);
  const attributes = {
    r: formatCell(row, column),
    s: number === 0 ? undefined : number,
    t: type,
  };
  return element("c", attributes, written, xml);
}

/** A formula, given with its equals sign, as the inside of an element. */
export function writeFormula(formula: string): string {
  return escapeText(addPrefixes(formula.replace(/^=/, "")));
}

/** A value as a cell holds it: the cell's type, and the element inside. Neither for a cell without a value. */
export function writeValue(
  value: CellValue | undefined,
  calculated: boolean,
  { texts }: Pick<WriteContext, "texts">
): { type?: "s" | "inlineStr" | "str" | "b" | "e"; xml?: string } {
  switch (value?.kind) {
    case undefined:
      return {};
    case "text":
      return calculated
        ? { type: "str", xml: element("v", {}, escapeText(encodeEscapes(value.text))) }
        : texts.write(value.text);
    case "number":
      return { xml: element("v", {}, value.text) };
    case "boolean":
      return { type: "b", xml: element("v", {}, value.text) };
    case "error":
      return { type: "e", xml: element("v", {}, value.text) };
  }
}
