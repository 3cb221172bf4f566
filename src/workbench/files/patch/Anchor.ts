import type { Area } from "../Area";

/**
 * Something of a file that the model doesn't hold and that refers to cells: a chart to its figures, a note to its
 * cell. It's carried through as it is, so those cells must stay where they are.
 */
export interface Anchor {
  /** In words that begin a sentence: "A chart on sheet Notes". */
  readonly what: string;
  /** The name of the sheet that it stands on; undefined for what belongs to the workbook. */
  readonly owner: string | undefined;
  /** The name of the sheet that it refers to. */
  readonly sheet: string;
  /** The cells that it refers to; undefined for the whole sheet. */
  readonly area: Area | undefined;
  /** True when it names the sheet, and so doesn't follow a new name. */
  readonly named: boolean;
}

/** Something that refers to a table or a defined name by its name. */
export interface NameAnchor {
  readonly what: string;
  /** In lower case. */
  readonly name: string;
}
