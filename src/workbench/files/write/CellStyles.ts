import type { IStyleData } from "@univerjs/core";

/** Where looks are written down while a workbook is written: each gets a number, from 0, by which it's referred to. */
export interface CellStyles {
  /** The number of a cell's look; `quoted` is for text that was typed with an apostrophe. */
  cell(style: IStyleData, quoted: boolean): number;
  /** The number of a conditional format's look. */
  difference(style: IStyleData): number;
}
