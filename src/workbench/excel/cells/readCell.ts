import type { ICellData, Nullable } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";

/** A cell's value as the API gives it. Blank is "". */
export type CellScalar = string | number | boolean;

/** The value of a cell of the model; errors are their text, such as "#N/A". */
export function readCell(cell: Nullable<ICellData>): CellScalar {
  if (!cell) return "";
  const { v, t, p } = cell;
  if (v === undefined || v === null) return p?.body ? readRichText(p.body.dataStream) : "";
  if (t === CellValueType.BOOLEAN)
    return v === 1 || v === true || String(v).toUpperCase() === "TRUE";
  if (t === CellValueType.NUMBER) return Number(v);
  return v;
}

/** Excel's name of a value's type: Empty, String, Double, Boolean, Error. */
export function typeOfValue(value: CellScalar): string {
  if (value === "") return "Empty";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return "Double";
  return /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)$/.test(value)
    ? "Error"
    : "String";
}

/** The spreadsheet ends a rich text with a paragraph mark and a section mark. */
function readRichText(stream: string): string {
  return stream.replace(/\r\n$/, "").replaceAll("\r", "\n");
}
