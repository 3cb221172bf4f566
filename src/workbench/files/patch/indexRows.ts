import { parseArea } from "../address";
import { attributeOf, childOf, childrenOf, numberOf } from "../xml/elements";

/** A row of a worksheet part and its cells, by their column from 0. */
export interface IndexedRow {
  readonly element: Element;
  readonly cells: ReadonlyMap<number, Element>;
}

/** The rows of a worksheet part by their index from 0. A row or cell without an address follows the one before it. */
export function indexRows(sheet: Element): Map<number, IndexedRow> {
  const rows = new Map<number, IndexedRow>();
  let row = -1;
  for (const element of childrenOf(childOf(sheet, "sheetData"), "row")) {
    row = (numberOf(element, "r") ?? row + 2) - 1;
    const cells = new Map<number, Element>();
    let column = -1;
    for (const cell of childrenOf(element, "c")) {
      column = parseArea(attributeOf(cell, "r") ?? "")?.startColumn ?? column + 1;
      cells.set(column, cell);
    }
    rows.set(row, { element, cells });
  }
  return rows;
}
