import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import type { SheetArea } from "../area/SheetArea";
import { getNumberFormat } from "./cellStyle";
import { checkFormula } from "./checkFormula";
import type { Entry } from "./parseEntry";
import { parseEntry } from "./parseEntry";
import { shapeGrid } from "./shapeGrid";
import type { CellChanges } from "./writeCells";
import { writeCells } from "./writeCells";

/** The most characters that a cell of Excel holds. */
const LONGEST_TEXT = 32_767;

/** What a cell loses when anything is written into it. */
const BLANK: ICellData = { v: null, t: null, f: null, si: null, p: null };

/**
 * Writes `values` or `formulas` as Excel does: null leaves a cell alone, "" empties it, strings are read as en-US
 * entries unless the cell's format is "@".
 *
 * @throws HostError InvalidArgument for a wrong shape, a value of another type, a text too long, a broken formula
 */
export function writeValues(book: Book, area: SheetArea, value: unknown): void {
  const at = shapeGrid(value, area);
  const changes: CellChanges = {};
  for (let row = area.startRow; row <= area.endRow; row++) {
    const cells: Record<number, ICellData> = {};
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const cell = toCell(book, area.sheetId, row, column, at(row, column));
      if (cell) cells[column] = cell;
    }
    if (Object.keys(cells).length > 0) changes[row] = cells;
  }
  writeCells(book, area.sheetId, area, changes);
}

function toCell(
  book: Book,
  sheetId: string,
  row: number,
  column: number,
  value: unknown
): ICellData | null {
  if (value === null || value === undefined) return null;
  if (value === "") return { ...BLANK };
  if (typeof value === "number") return { ...BLANK, v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { ...BLANK, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value !== "string")
    throw new HostError("InvalidArgument", "A cell takes a string, a number or a boolean.");
  if (value.length > LONGEST_TEXT)
    throw new HostError("InvalidArgument", "A cell holds at most 32767 characters.");
  const format = getNumberFormat(book, sheetId, row, column);
  return entryToCell(book, parseEntry(value, format === "@", book.extras.date1904), format);
}

function entryToCell(book: Book, entry: Entry, format: string): ICellData {
  switch (entry.kind) {
    case "text":
    case "error":
      return { ...BLANK, v: entry.text, t: CellValueType.STRING };
    case "boolean":
      return { ...BLANK, v: entry.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "formula":
      checkFormula(entry.formula);
      return { ...BLANK, f: entry.formula };
    case "number": {
      const brings = entry.format !== undefined && format === "General";
      return {
        ...BLANK,
        v: entry.number,
        t: CellValueType.NUMBER,
        ...(brings ? { s: { n: { pattern: entry.format ?? "" } } } : {}),
      };
    }
  }
}
