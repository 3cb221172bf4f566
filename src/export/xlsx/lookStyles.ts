import type { CellStyle } from "hucre";
import type { CellLook } from "../../domain/sheets/SheetContent";

/** The font of everything; also what Excel measures column widths by. */
export const FONT = "Calibri";
export const FONT_SIZE = 11;

const NAVY = "1F3864";
const WHITE = "FFFFFF";
const GREY_TEXT = "595959";
const GREY_LINE = "BFBFBF";
const GREY_FILL = "E7ECF4";

/** Excel's format for text: what is typed over it stays text too. */
const AS_TEXT = "@";
const AS_INTEGER = "0";
const AS_PERCENT = "0%";

const line = { style: "thin", color: { rgb: GREY_LINE } } as const;
const border = { top: line, right: line, bottom: line, left: line };
const plain = { name: FONT, size: FONT_SIZE };
const bold = { ...plain, bold: true };
const wrapped = { vertical: "top", wrapText: true } as const;
const number = { vertical: "top", horizontal: "center" } as const;
const solid = (rgb: string): CellStyle["fill"] & object => ({
  type: "pattern",
  pattern: "solid",
  fgColor: { rgb },
});
const total = { font: bold, fill: solid(GREY_FILL), border };

/**
 * What each look of a cell comes to in a file. `rag` is without its colours, which are its
 * status's. White on navy and grey on white pass WCAG AA contrast (11.6:1 and 7:1).
 */
export const LOOK_STYLES: Readonly<Record<Exclude<CellLook, "blank">, CellStyle>> = {
  title: { font: { ...bold, size: 16, color: { rgb: NAVY } }, numFmt: AS_TEXT },
  subtitle: { font: plain, numFmt: AS_TEXT },
  note: { font: { ...plain, size: 10, color: { rgb: GREY_TEXT } }, numFmt: AS_TEXT },
  heading: { font: bold, numFmt: AS_TEXT },
  header: {
    font: { ...bold, size: 9, color: { rgb: WHITE } },
    fill: solid(NAVY),
    border,
    alignment: { vertical: "center", horizontal: "center", wrapText: true },
    numFmt: AS_TEXT,
  },
  label: { font: bold, border, alignment: wrapped, numFmt: AS_TEXT },
  text: { font: plain, border, alignment: { vertical: "top" }, numFmt: AS_TEXT },
  wrapped: { font: plain, border, alignment: wrapped, numFmt: AS_TEXT },
  rag: { font: bold, border, alignment: wrapped, numFmt: AS_TEXT },
  integer: { font: plain, border, alignment: number, numFmt: AS_INTEGER },
  percent: { font: plain, border, alignment: number, numFmt: AS_PERCENT },
  "total-label": { ...total, alignment: wrapped, numFmt: AS_TEXT },
  "total-integer": { ...total, alignment: number, numFmt: AS_INTEGER },
  "total-percent": { ...total, alignment: number, numFmt: AS_PERCENT },
};
