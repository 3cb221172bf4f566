import type { ICellData } from "@univerjs/core";
import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import type { SheetArea } from "../area/SheetArea";
import { isEntireColumn, isEntireRow } from "../area/geometry";
import { removeFormats } from "../formats/removeFormats";
import { unmergeCells } from "../sheets/mergeCells";
import { eachModelCell } from "./eachModelCell";
import type { CellChanges } from "./writeCells";
import { writeCells, writeStyles } from "./writeCells";
import type { StyleChange } from "./writeStyle";
import { writeStyle } from "./writeStyle";

const CONTENTS: ICellData = { v: null, t: null, f: null, si: null, p: null };

/** Every part of a style. */
const NO_STYLE: StyleChange = {
  ff: null,
  fs: null,
  it: null,
  bl: null,
  ul: null,
  st: null,
  ol: null,
  bg: null,
  bd: null,
  cl: null,
  va: null,
  tr: null,
  ht: null,
  vt: null,
  tb: null,
  pd: null,
  n: null,
  td: null,
};

/**
 * Clears an area: "All", "Contents", "Formats" (conditional formats and merges too), "Hyperlinks" or
 * "RemoveHyperlinks" (nothing: the workbench keeps none of its own).
 */
export function clearCells(book: Book, area: SheetArea, applyTo: string): void {
  if (!["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"].includes(applyTo)) {
    throw new HostError("InvalidArgument", `"${applyTo}" can't be cleared.`);
  }
  if (applyTo === "All" || applyTo === "Contents") clearContents(book, area);
  if (applyTo === "All" || applyTo === "Formats") clearFormats(book, area);
}

function clearContents(book: Book, area: SheetArea): void {
  const changes: CellChanges = {};
  for (const [row, column] of eachModelCell(book, area))
    (changes[row] ??= {})[column] = { ...CONTENTS };
  const { startRow, startColumn } = area;
  writeCells(
    book,
    area.sheetId,
    { startRow, startColumn, endRow: startRow, endColumn: startColumn },
    changes
  );
}

function clearFormats(book: Book, area: SheetArea): void {
  unmergeCells(book, area);
  removeFormats(book, area);
  if (isEntireColumn(area) || isEntireRow(area)) {
    writeStyle(book, area, NO_STYLE);
    return;
  }
  const changes: CellChanges = {};
  for (const [row, column, cell] of eachModelCell(book, area)) {
    if (cell.s) (changes[row] ??= {})[column] = { s: NO_STYLE } as ICellData;
  }
  const { startRow, startColumn } = area;
  writeStyles(
    book,
    area.sheetId,
    { startRow, startColumn, endRow: startRow, endColumn: startColumn },
    changes
  );
}
