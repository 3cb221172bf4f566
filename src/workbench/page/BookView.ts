import type { Mode } from "./status/readMode";

/** A sheet as its tab shows it. */
export interface SheetTab {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly protected: boolean;
  /** As #RRGGBB; "" for none. */
  readonly colour: string;
}

/** What the page outside the grid shows of the workbook. Plain data, so that two can be compared. */
export interface BookView {
  /** The active cell: "F6". */
  readonly address: string;
  /** What it shows; "" for a blank one. */
  readonly text: string;
  /** Its formula, with the equals sign; "" without one. */
  readonly formula: string;
  readonly mode: Mode;
  /** What the status bar tells of the selected cells, such as "Count: 3"; empty when there's nothing to tell. */
  readonly selected: readonly string[];
  /** The visible sheets. */
  readonly sheets: readonly SheetTab[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}
