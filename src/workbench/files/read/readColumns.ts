import { BooleanNumber } from "@univerjs/core";
import type { IColumnData } from "@univerjs/core";
import { columnPixels } from "../sizes";
import { childOf, childrenOf, flagOf, numberOf } from "../xml/elements";
import type { SheetContext } from "./SheetContext";

/** The columns that a sheet says something about, by index from 0, as far as `columnCount`. */
export function readColumns(
  sheet: Element,
  columnCount: number,
  context: SheetContext
): Record<number, IColumnData> {
  const columns: Record<number, IColumnData> = {};
  for (const element of childrenOf(childOf(sheet, "cols"), "col")) {
    const width = numberOf(element, "width");
    const style = context.book.add(context.stylesheet.cells[numberOf(element, "style") ?? 0]);
    const data: IColumnData = {
      ...(width === undefined ? {} : { w: columnPixels(width) }),
      ...(flagOf(element, "hidden") ? { hd: BooleanNumber.TRUE } : {}),
      ...(style === undefined ? {} : { s: style }),
    };
    context.notHeld.addIf(
      (numberOf(element, "outlineLevel") ?? 0) > 0,
      `Grouping of columns on sheet ${context.sheetName}`
    );
    const last = Math.min(numberOf(element, "max") ?? 0, columnCount);
    for (let column = numberOf(element, "min") ?? 1; column <= last; column += 1) {
      columns[column - 1] = { ...data };
    }
  }
  return columns;
}

/** The last column, from 0, that has a width, look or hiding of its own and isn't part of a run to the sheet's end. */
export function findLastSetColumn(sheet: Element): number {
  const ends = childrenOf(childOf(sheet, "cols"), "col").map(
    (element) => numberOf(element, "max") ?? 0
  );
  return Math.max(0, ...ends.filter((end) => end < 1000)) - 1;
}
