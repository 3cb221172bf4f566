import { CellValueType } from "@univerjs/core";
import type { ICellData, IStyleData } from "@univerjs/core";
import { formatCell } from "../address";
import { encodeFormula } from "../encodeFormula";
import { element } from "../xml/element";
import { encodeEscapes, escapeText } from "../xml/escapes";
import { readCellValue } from "./readCellValue";
import type { CellValue } from "./readCellValue";
import type { WriteContext } from "./SheetParts";

/** A cell of the model and where it is, from 0. `formula`, with its equals sign, is its own or the one that it shares. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: ICellData;
  readonly formula: string | undefined;
}

/** A cell with all of the look that it shows with; "" for one without value, formula or look. */
export function writeCell(
  { row, column, cell, formula }: PlacedCell,
  style: IStyleData,
  context: WriteContext
): string {
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
  return escapeText(encodeFormula(formula));
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
