import type { CellValue } from "../../../src/domain/tracker/cell";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import type { LeftOutRow, Tracker } from "../../../src/domain/tracker/Tracker";
import type { Book, BookTable, Grid } from "./book";
import { toPlain } from "./withPlainActions";

/** A workbook with a row put in before row `at` of a sheet, from 0; tables move and grow as Excel's do. */
export function insertRow(book: Book, sheet: string, at: number, row: readonly CellValue[]): Book {
  return change(
    book,
    sheet,
    (grid) => [...grid.slice(0, at), row, ...grid.slice(at)],
    ({ area, ...table }) => ({
      ...table,
      area: { ...area, top: shift(area.top, at), bottom: shift(area.bottom, at) },
    })
  );
}

/**
 * A workbook with a column put in before column `at` of a sheet, from 0.
 *
 * @param cells the column's cells from row 1 of the sheet; blank where there are none
 */
export function insertColumn(
  book: Book,
  sheet: string,
  at: number,
  cells: readonly CellValue[]
): Book {
  return change(
    book,
    sheet,
    (grid) =>
      grid.map((row, index) => [
        ...Array.from({ length: at }, (_, column) => row[column] ?? ""),
        cells[index] ?? "",
        ...row.slice(at),
      ]),
    ({ area, ...table }) => ({
      ...table,
      area: { ...area, left: shift(area.left, at), right: shift(area.right, at) },
    })
  );
}

/** What a tracker must read as when a row that has nothing to do with it is put in above row `at`. */
export function withRowsShifted(tracker: Tracker, at: number): Tracker {
  const move = <T extends { readonly row: number }>(each: T): T => ({
    ...each,
    row: rowIndex(shift(each.row, at)),
  });
  return {
    ...tracker,
    headerRow: rowIndex(shift(tracker.headerRow, at)),
    actions: toPlain(tracker.actions.map(move), tracker.actions),
    leftOut: tracker.leftOut.map(move),
  };
}

/** The same with a blank row, inside the tracker: it's left out, alone or in a long run of blank rows. */
export function withBlankRow(tracker: Tracker, at: number): Tracker {
  const single = { ...tracker, leftOut: tracker.leftOut.flatMap(splitRun) };
  const shifted = withRowsShifted(single, at);
  const blank: LeftOutRow = { row: rowIndex(at), rows: 1, reason: "blank", text: "" };
  const leftOut = [...shifted.leftOut, blank].sort((a, b) => a.row - b.row);
  return { ...shifted, leftOut: joinRuns(leftOut) };
}

function splitRun(entry: LeftOutRow): LeftOutRow[] {
  return Array.from({ length: entry.rows }, (_, index) => ({
    ...entry,
    row: rowIndex(entry.row + index),
    rows: 1,
  }));
}

/** Makes one entry of more than 20 blank rows together. */
function joinRuns(single: readonly LeftOutRow[]): LeftOutRow[] {
  const runs: LeftOutRow[][] = [];
  for (const entry of single) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const follows =
      last?.reason === "blank" && entry.reason === "blank" && entry.row === last.row + 1;
    if (follows) run?.push(entry);
    else runs.push([entry]);
  }
  return runs.flatMap((run) =>
    run.length > 20 && run[0] ? [{ ...run[0], rows: run.length }] : run
  );
}

/** What a tracker must read as when a column that means nothing is put in before column `at`. */
export function withColumnsShifted(tracker: Tracker, at: number): Tracker {
  return {
    ...tracker,
    columns: Object.fromEntries(
      Object.entries(tracker.columns).map(([field, { column, header }]) => [
        field,
        { column: columnIndex(shift(column, at)), header },
      ])
    ),
  };
}

function shift(index: number, at: number): number {
  return index >= at ? index + 1 : index;
}

function change(
  { sheets, tables = [] }: Book,
  name: string,
  changeGrid: (grid: Grid) => Grid,
  changeTable: (table: BookTable) => BookTable
): Book {
  return {
    sheets: { ...sheets, [name]: changeGrid(sheets[name] ?? []) },
    tables: tables.map((table) => (table.sheet === name ? changeTable(table) : table)),
  };
}
