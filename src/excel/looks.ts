import type { CellLook } from "../domain/sheets/SheetContent";

/** How a look is formatted in Excel. What is undefined is as the sheet has it. */
export interface LookFormat {
  /** "@" keeps text as text: "1.10" isn't 1.1, and "=x" no formula. */
  readonly numberFormat: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly ink?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: "Center";
  readonly middle?: boolean;
  /** Thin lines around every cell. */
  readonly lines?: boolean;
}

const GREY = "#595959";
const HEADER_FILL = "#1F3864";
const TOTAL_FILL = "#E7ECF4";

/** The sheets' looks; `rag` takes its colours and its mark from the status. */
export const LOOKS: Readonly<Record<CellLook, LookFormat>> = {
  blank: { numberFormat: "General" },
  title: { numberFormat: "@", size: 16, bold: true, ink: HEADER_FILL },
  subtitle: { numberFormat: "@" },
  note: { numberFormat: "@", size: 10, ink: GREY },
  heading: { numberFormat: "@", bold: true },
  header: {
    numberFormat: "@",
    size: 9,
    bold: true,
    align: "Center",
    ink: "#FFFFFF",
    fill: HEADER_FILL,
    wrap: true,
    middle: true,
    lines: true,
  },
  label: { numberFormat: "@", bold: true, lines: true },
  text: { numberFormat: "@", lines: true },
  wrapped: { numberFormat: "@", wrap: true, lines: true },
  rag: { numberFormat: "@", bold: true, wrap: true, lines: true },
  integer: { numberFormat: "0", align: "Center", lines: true },
  percent: { numberFormat: "0%", align: "Center", lines: true },
  "total-label": { numberFormat: "@", bold: true, fill: TOTAL_FILL, wrap: true, lines: true },
  "total-integer": {
    numberFormat: "0",
    bold: true,
    fill: TOTAL_FILL,
    align: "Center",
    lines: true,
  },
  "total-percent": {
    numberFormat: "0%",
    bold: true,
    fill: TOTAL_FILL,
    align: "Center",
    lines: true,
  },
};

/** The colour of the lines around cells. */
export const LINE_COLOUR = "#BFBFBF";
