import { BooleanNumber } from "@univerjs/core";
import type { IStyleData } from "@univerjs/core";

/** How a table style makes cells look that have no look of their own. */
export interface TableLook {
  readonly header: IStyleData;
  /** Every other row, beginning with the first below the header. */
  readonly band: IStyleData;
  /** The rows between. */
  readonly plain: IStyleData;
}

/** The colours of Office's theme that table styles go through: text first, then six accents; light tints of each. */
const COLOURS = [
  { full: "#000000", light: "#D9D9D9", middle: "#A6A6A6" },
  { full: "#4472C4", light: "#D9E1F2", middle: "#B4C6E7" },
  { full: "#ED7D31", light: "#FCE4D6", middle: "#F8CBAD" },
  { full: "#A5A5A5", light: "#EDEDED", middle: "#DBDBDB" },
  { full: "#FFC000", light: "#FFF2CC", middle: "#FFE699" },
  { full: "#5B9BD5", light: "#DDEBF7", middle: "#BDD7EE" },
  { full: "#70AD47", light: "#E2EFDA", middle: "#C6E0B4" },
] as const;

/**
 * The fills and header of one of Excel's own table styles, such as TableStyleMedium2, in the colours of Office's
 * theme; its lines, and the dark styles, aren't told. Undefined for other names.
 */
export function findTableLook(style: string): TableLook | undefined {
  const [, family, digits] = /^TableStyle(Light|Medium)(\d+)$/.exec(style) ?? [];
  const number = Number(digits) - 1;
  const colour = COLOURS[number % COLOURS.length];
  if (family === undefined || colour === undefined) {
    return undefined;
  }
  const row = Math.floor(number / COLOURS.length);
  const filled = { bg: { rgb: colour.full }, cl: { rgb: "#FFFFFF" }, bl: BooleanNumber.TRUE };
  const bold = { bl: BooleanNumber.TRUE };
  const light = { bg: { rgb: colour.light } };
  const looks: Record<string, readonly TableLook[]> = {
    Light: [
      { header: bold, band: light, plain: {} },
      { header: filled, band: {}, plain: {} },
      { header: bold, band: light, plain: {} },
    ],
    Medium: [
      { header: filled, band: light, plain: {} },
      { header: filled, band: { bg: { rgb: colour.middle } }, plain: light },
      { header: filled, band: { bg: { rgb: "#D9D9D9" } }, plain: {} },
      { header: { ...bold, ...light }, band: { bg: { rgb: colour.middle } }, plain: light },
    ],
  };
  return looks[family]?.[row];
}
