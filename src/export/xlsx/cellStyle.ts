import type { CellStyle } from "hucre";
import type { Status } from "../../domain/scheme/Scheme";
import { percentFormat } from "../../domain/sheets/percentFormat";
import type { SheetCell } from "../../domain/sheets/SheetContent";
import { LOOK_STYLES } from "./lookStyles";
import { dropForbidden } from "../text/dropForbidden";

/** A cell's style: its look, and its status's colours and mark. null for a cell with neither. */
export function cellStyle({ look, status, decimals }: SheetCell): CellStyle | null {
  if (look === "blank") return null;
  const style = LOOK_STYLES[look];
  if (decimals !== undefined) return { ...style, numFmt: percentFormat(decimals) };
  return status === undefined ? style : colourStyle(style, status);
}

function colourStyle(style: CellStyle, status: Status): CellStyle {
  return {
    ...style,
    font: { ...style.font, color: { rgb: hexDigits(status.ink) } },
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: hexDigits(status.fill) } },
    numFmt: markFormat(status.mark),
  };
}

/**
 * The number format that shows a mark before the word: `"✔ "@`. The cell's value stays the plain
 * label, so that filters, look-ups and screen readers find it. A quotation mark can't be quoted in
 * a format: it is written with a backslash.
 */
export function markFormat(mark: string): string {
  const clean = dropForbidden(mark);
  if (clean === "") return "@";
  return clean.includes('"') ? `${clean.replace(/./gu, "\\$&")}" "@` : `"${clean} "@`;
}

function hexDigits(colour: string): string {
  return colour.replace("#", "").toUpperCase();
}
