import { BooleanNumber } from "@univerjs/core";
import type { ICellData, IRowData } from "@univerjs/core";
import { formatCell, parseArea } from "../address";
import { OPENED_AS } from "../openedAs";
import { rowPixels } from "../sizes";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "../xml/elements";
import { readCell } from "./readCell";
import { createFormulaReader } from "./readFormulas";
import type { SheetContext } from "./SheetContext";

/** The cells and rows of a sheet by their indexes from 0; blank cells without a look are absent. */
export interface SheetRows {
  readonly cells: Record<number, Record<number, ICellData>>;
  readonly rows: Record<number, Partial<IRowData>>;
  /** The last row and column that anything is said about, from 0; -1 for an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Reads a sheet's rows. A cell or row without an address follows the one before it. */
export function readRows(sheet: Element, context: SheetContext): SheetRows {
  const cells: Record<number, Record<number, ICellData>> = {};
  const rows: Record<number, Partial<IRowData>> = {};
  const readFormula = createFormulaReader(context);
  let lastRow = -1;
  let lastColumn = -1;
  for (const element of childrenOf(childOf(sheet, "sheetData"), "row")) {
    lastRow = (numberOf(element, "r") ?? lastRow + 2) - 1;
    const properties = readRowProperties(element, context);
    if (Object.keys(properties).length > 0) {
      rows[lastRow] = properties;
    }
    let column = -1;
    for (const cell of childrenOf(element, "c")) {
      column = parseArea(attributeOf(cell, "r") ?? "")?.startColumn ?? column + 1;
      const formula = readFormula(cell, lastRow, column);
      const data = { ...readCell(cell, context), ...(formula === undefined ? {} : { f: formula }) };
      if (Object.keys(data).length > 0) {
        const mark = context.marksCells
          ? { custom: { [OPENED_AS]: formatCell(lastRow, column) } }
          : {};
        (cells[lastRow] ??= {})[column] = { ...data, ...mark };
        lastColumn = Math.max(lastColumn, column);
      }
    }
  }
  return { cells, rows, lastRow, lastColumn };
}

function readRowProperties(row: Element, context: SheetContext): Partial<IRowData> {
  const points = numberOf(row, "ht");
  const style = flagOf(row, "customFormat")
    ? context.book.add(context.stylesheet.cells[numberOf(row, "s") ?? 0])
    : undefined;
  context.notHeld.addIf(
    (numberOf(row, "outlineLevel") ?? 0) > 0,
    `Grouping of rows on sheet ${context.sheetName}`
  );
  return {
    ...(points === undefined ? {} : readHeight(points, flagOf(row, "customHeight"))),
    ...(flagOf(row, "hidden") ? { hd: BooleanNumber.TRUE } : {}),
    ...(style === undefined ? {} : { s: style }),
  };
}

/** A height that the user set, or one that Excel worked out from the text. */
function readHeight(points: number, custom: boolean): Partial<IRowData> {
  const pixels = rowPixels(points);
  return custom
    ? { h: pixels, ia: BooleanNumber.FALSE }
    : { h: pixels, ah: pixels, ia: BooleanNumber.TRUE };
}
