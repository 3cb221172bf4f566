import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import { countColumns, countRows } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { getCellStyle } from "./cellStyle";
import { mapCells } from "./mapCells";
import { readValue } from "./readValue";
import type { CellChanges } from "./writeCells";
import { writeCells } from "./writeCells";

/**
 * Copies cells: "All" and "Formats" with styles, "Values" without formulas. The copy has the source's size, from
 * the target's first cell, or fills a target that is a multiple of it.
 *
 * @throws HostError NotImplemented for "Formulas", "Link" and for copying formulas with "All": references would have to move
 */
export function copyCells(book: Book, from: SheetArea, to: SheetArea, copyType: string): void {
  if (!["All", "Values", "Formats"].includes(copyType)) {
    throw new HostError("NotImplemented", `The workbench can't copy "${copyType}".`);
  }
  const cells = mapCells(book, from, (cell, row, column) =>
    copyCell(book, from.sheetId, row, column, copyType, Boolean(cell?.f ?? cell?.si))
  );
  const [height, width] = [countRows(from), countColumns(from)];
  const rows = countRows(to) % height === 0 ? countRows(to) : height;
  const columns = countColumns(to) % width === 0 ? countColumns(to) : width;
  const changes: CellChanges = {};
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = cells[row % height]?.[column % width];
      if (cell)
        (changes[to.startRow + row] ??= {})[to.startColumn + column] = structuredClone(cell);
    }
  }
  const area = { ...to, endRow: to.startRow + rows - 1, endColumn: to.startColumn + columns - 1 };
  writeCells(book, to.sheetId, area, changes);
}

function copyCell(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
  copyType: string,
  hasFormula: boolean
): ICellData {
  if (hasFormula && copyType === "All") {
    throw new HostError(
      "NotImplemented",
      "The workbench can't copy formulas; copy values or write formulas."
    );
  }
  const style = copyType === "Values" ? {} : { s: getCellStyle(book, sheetId, row, column) };
  if (copyType === "Formats") return style;
  const value = readValue(book, sheetId, row, column);
  if (value === "") return { v: null, t: null, f: null, si: null, p: null, ...style };
  if (typeof value === "boolean")
    return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null, si: null, p: null, ...style };
  return {
    v: value,
    t: typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING,
    f: null,
    si: null,
    p: null,
    ...style,
  };
}
