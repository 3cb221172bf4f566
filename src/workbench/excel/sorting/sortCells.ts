import type { ICellData } from "@univerjs/core";
import { LexerTreeBuilder } from "@univerjs/engine-formula";
import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import { intersect } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { findUsedArea, hasContent } from "../cells/findUsedArea";
import type { ModelCell } from "../cells/mapCells";
import { mapCells } from "../cells/mapCells";
import { readCell } from "../cells/readCell";
import { readFormula } from "../cells/readValue";
import type { CellChanges } from "../cells/writeCells";
import { writeCells } from "../cells/writeCells";
import { listShown } from "../sheets/hiddenLines";
import { listMerges } from "../sheets/mergeCells";
import { assertAllowed, assertUnlocked } from "../sheets/protection";
import type { SortedValue } from "./compareValues";
import { compareValues } from "./compareValues";
import type { SortField } from "./SortField";

/** How cells are sorted: by which keys, and whether rows or columns change their places. */
export interface SortOrder {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly axis: "row" | "column";
}

/**
 * Sorts the rows (or columns) of an area. Those that are hidden stay where they are, as in Excel. Formats move with
 * their cells, formulas' relative references as if they were copied; rows of equal keys keep their order.
 *
 * @throws HostError AccessDenied on a protected sheet that allows no sorting or has locked cells there, InvalidOperation for merged cells
 */
export function sortCells(book: Book, whole: SheetArea, order: SortOrder): void {
  assertAllowed(book, whole.sheetId, "allowSort");
  if (listMerges(book, whole).length > 0)
    throw new HostError("InvalidOperation", "Merged cells can't be sorted.");
  // What lies beyond the used cells is blank, and would come last anyway.
  const used = findUsedArea(book, whole, false);
  const bounds = used && intersect(used, whole);
  if (!bounds) return;
  const area: SheetArea = { ...whole, endRow: bounds.endRow, endColumn: bounds.endColumn };
  assertUnlocked(book, area);
  const shown = listShown(book, area, order.axis).flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index)
  );
  const cells = mapCells(book, area, (cell) => cell);
  const cellAt = (line: number, key: number): ModelCell =>
    order.axis === "row"
      ? cells[line - area.startRow]?.[key]
      : cells[key]?.[line - area.startColumn];
  const keys = new Map(
    shown.map((line) => [line, order.fields.map(({ key }) => readSorted(cellAt(line, key)))])
  );
  const sorted = shown.toSorted((one, other) =>
    compareKeys(keys.get(one) ?? [], keys.get(other) ?? [], order)
  );
  const moves = shown.map((to, index) => ({ from: sorted[index] ?? to, to }));
  moveLines(book, area, order.axis, moves);
}

function compareKeys(
  one: readonly SortedValue[],
  other: readonly SortedValue[],
  { fields, matchCase }: SortOrder
): number {
  for (const [index, field] of fields.entries()) {
    const result = compareValues(one[index], other[index], field, matchCase);
    if (result !== 0) return result;
  }
  return 0;
}

function readSorted(cell: ModelCell): SortedValue {
  return cell && hasContent(cell) ? readCell(cell) : undefined;
}

function moveLines(
  book: Book,
  area: SheetArea,
  axis: SortOrder["axis"],
  moves: readonly { from: number; to: number }[]
): void {
  const { sheetId, startRow, startColumn, endRow, endColumn } = area;
  const [first, last] = axis === "row" ? [startColumn, endColumn] : [startRow, endRow];
  const changes: CellChanges = {};
  for (const { from, to } of moves) {
    if (from === to) continue;
    for (let across = first; across <= last; across++) {
      const [source, target] =
        axis === "row"
          ? [place(from, across), place(to, across)]
          : [place(across, from), place(across, to)];
      (changes[target.row] ??= {})[target.column] = moveCell(book, sheetId, source, target);
    }
  }
  writeCells(book, sheetId, area, changes);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function place(row: number, column: number): Place {
  return { row, column };
}

/** The cell of one place as it's written in another. */
function moveCell(book: Book, sheetId: string, from: Place, to: Place): ICellData {
  const [[cell] = []] = mapCells(
    book,
    {
      sheetId,
      startRow: from.row,
      endRow: from.row,
      startColumn: from.column,
      endColumn: from.column,
    },
    (each) => each
  );
  const look = { s: structuredClone(cell?.s) ?? null };
  if (!cell) return { v: null, t: null, f: null, si: null, p: null, ...look };
  if (!cell.f && !cell.si)
    return {
      v: cell.v ?? null,
      t: cell.t ?? null,
      f: null,
      si: null,
      p: structuredClone(cell.p) ?? null,
      ...look,
    };
  const formula = book.injector
    .get(LexerTreeBuilder)
    .moveFormulaRefOffset(
      String(readFormula(book, sheetId, from.row, from.column)),
      to.column - from.column,
      to.row - from.row
    );
  return { v: null, t: null, f: formula, si: null, p: null, ...look };
}
