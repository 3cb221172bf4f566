/** A text as a cell holds it: the cell's type, and the element inside it. */
export interface WrittenText {
  readonly type: "s" | "inlineStr";
  readonly xml: string;
}

/** Where the texts of cells are written down while a workbook is written. */
export interface CellTexts {
  write(text: string): WrittenText;
}
