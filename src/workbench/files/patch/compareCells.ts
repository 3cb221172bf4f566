import { CellValueType } from "@univerjs/core";
import type { ICellData } from "@univerjs/core";
import { parseArea } from "../address";
import { createFormulaFinder } from "../write/createFormulaFinder";
import { forEachCell } from "../write/forEachCell";
import type { Cells } from "../write/forEachCell";
import { headTable } from "../write/headTable";
import { readCellValue } from "../write/readCellValue";
import type { CellValue } from "../write/readCellValue";
import { resolveStyle } from "../write/SheetParts";
import type { SheetParts, WriteContext } from "../write/SheetParts";
import { readMark } from "./LineMoves";
import type { Comparison, SheetPair } from "./SheetPair";

/** A cell of the model, as far as files tell cells apart. Rows and columns count from 0. */
export interface CellState {
  readonly row: number;
  readonly column: number;
  readonly data: ICellData;
  readonly formula: string | undefined;
  readonly value: CellValue | undefined;
  /** The number of its look in the comparison's list; 0 for the look that says nothing. */
  readonly look: number;
}

/** A cell that is to be in the file: what it was before, and what of it is another. */
export interface CellChange {
  /** Where it was; undefined for a cell that is new. */
  readonly before: CellState | undefined;
  /** Undefined when nothing is left of it. */
  readonly after: CellState | undefined;
  readonly newLook: boolean;
  readonly newContent: boolean;
  /** The formula is the same and gives another result, which is no error. */
  readonly newResult: boolean;
}

/** The cells of a sheet by where they are now ("row,column" from 0), and those that moved without their row. */
export interface ComparedCells {
  readonly now: ReadonlyMap<string, CellChange>;
  /** Where cells were, and are, that moved without their whole row or column. */
  readonly shifted: readonly { readonly row: number; readonly column: number }[];
  readonly hasInput: boolean;
  readonly hasResults: boolean;
  readonly hasNewFormulas: boolean;
  /** True when any cell has a formula now. */
  readonly hasFormulas: boolean;
}

/** Compares the cells of a sheet with those that it was opened with. */
export function compareCells(pair: SheetPair, { before, after }: Comparison): ComparedCells {
  const olds = listStates(pair.before, before);
  const news = listStates(pair.after, after);
  const now = new Map<string, CellChange>();
  const shifted: { row: number; column: number }[] = [];
  for (const [key, state] of news) {
    const home = findHome(state, pair);
    if (home.shifted !== undefined) shifted.push(state, home.shifted);
    now.set(key, compare(home.old === undefined ? undefined : olds.get(home.old), state));
  }
  for (const old of olds.values()) {
    const row = pair.moves.rows.newOf(old.row);
    const column = pair.moves.columns.newOf(old.column);
    if (row === undefined || column === undefined) continue;
    const key = `${row},${column}`;
    if (!now.has(key)) now.set(key, compare(old, undefined));
  }
  const changes = [...now.values()];
  return {
    now,
    shifted,
    hasInput: pair.moves.isMoved || changes.some((each) => each.newLook || each.newContent),
    hasResults: changes.some(({ newResult }) => newResult),
    hasFormulas: changes.some((each) => each.after?.formula !== undefined),
    hasNewFormulas:
      pair.moves.isMoved ||
      changes.some(
        (each) =>
          each.newContent &&
          (each.before?.formula !== undefined || each.after?.formula !== undefined)
      ),
  };
}

function listStates(sheet: SheetParts, context: WriteContext): Map<string, CellState> {
  const cells = sheet.tables.reduce(
    (all: Cells, table) => headTable(all, table),
    sheet.data.cellData ?? {}
  );
  const findFormula = createFormulaFinder(cells);
  const states = new Map<string, CellState>();
  forEachCell(cells, (data, row, column) => {
    const formula = findFormula(row, column);
    const style = resolveStyle(context.book, data.s) ?? {};
    const state = {
      row,
      column,
      data,
      formula,
      value: readCellValue(data, formula !== undefined),
      look: context.styles.cell(style, data.t === CellValueType.FORCE_STRING),
    };
    if (formula !== undefined || state.value !== undefined || state.look !== 0)
      states.set(`${row},${column}`, state);
  });
  return states;
}

/** Where a cell was, as a key; and its old place when it came there without its row or column. */
function findHome(
  { row, column, data }: CellState,
  { moves, after }: SheetPair
): { old?: string; shifted?: { row: number; column: number } } {
  const oldRow = moves.rows.oldOf(row);
  const oldColumn = moves.columns.oldOf(column);
  const byLine =
    oldRow === undefined || oldColumn === undefined ? {} : { old: `${oldRow},${oldColumn}` };
  const mark = readMark(data);
  const from = typeof mark === "string" ? parseArea(mark) : undefined;
  if (from === undefined) return byLine;
  const old = `${from.startRow},${from.startColumn}`;
  if (old === byLine.old) return byLine;
  const expected = [
    moves.rows.newOf(from.startRow),
    moves.columns.newOf(from.startColumn),
  ] as const;
  const there = after.data.cellData?.[expected[0] ?? -1]?.[expected[1] ?? -1];
  // A copy of a cell that stayed: it holds what the other holds, but nothing moved.
  return readMark(there) === mark
    ? { old }
    : { old, shifted: { row: from.startRow, column: from.startColumn } };
}

function compare(before: CellState | undefined, after: CellState | undefined): CellChange {
  const newContent =
    before?.formula !== after?.formula ||
    (after?.formula === undefined && !isSame(before?.value, after?.value));
  const value = after?.value;
  return {
    before,
    after,
    newLook: (before?.look ?? 0) !== (after?.look ?? 0),
    newContent,
    newResult:
      !newContent &&
      after?.formula !== undefined &&
      before?.value !== undefined &&
      value !== undefined &&
      value.kind !== "error" &&
      !isSame(before.value, value) &&
      !isRounding(before.value, value),
  };
}

function isSame(one: CellValue | undefined, other: CellValue | undefined): boolean {
  return one?.kind === other?.kind && one?.text === other?.text;
}

/** True for two numbers that are apart by what two engines round differently. */
function isRounding(one: CellValue, other: CellValue): boolean {
  const [first, second] = [Number(one.text), Number(other.text)];
  return (
    one.kind === "number" &&
    other.kind === "number" &&
    Math.abs(first - second) <= 1e-12 * Math.max(Math.abs(first), Math.abs(second))
  );
}
