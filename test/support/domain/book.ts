import { findTrackers, type FoundTracker, type NoTracker } from "../../../src/domain";
import { succeed, type Result } from "../../../src/domain/result";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import { HEAD_ROWS, type SheetHead, type Survey } from "../../../src/domain/tracker/Survey";
import type { Field, TrackerCells, TrackerColumn } from "../../../src/domain/tracker/Tracker";

/** Rows of cells from A1; shorter rows are blank at their ends. */
export type Grid = readonly (readonly CellValue[])[];

/** Rows and columns from 0, the last ones included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An Excel table: its area begins with the header row. */
export interface BookTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
}

/** A workbook as literal data: its sheets by name, in order, and its tables. */
export interface Book {
  readonly sheets: Readonly<Record<string, Grid>>;
  readonly tables?: readonly BookTable[];
}

/** What a first look at the workbook shows: of each sheet the used part of its first rows. */
export function surveyBook({ sheets, tables = [] }: Book): Survey {
  return {
    sheets: Object.entries(sheets).map(([name, grid]) => ({ name, head: headOf(grid) })),
    tables: tables.map(({ name, sheet, area }) => ({
      name,
      sheet,
      columns: cut(sheets[sheet] ?? [], { ...area, bottom: area.top })[0]?.map(String) ?? [],
    })),
  };
}

/** The tracker in the workbook. The one place in which fixtures and properties look for it. */
export function findIn(book: Book): Result<FoundTracker, NoTracker> {
  const found = findTrackers(surveyBook(book));
  if (!found.ok) return found;
  const [only, ...others] = found.value;
  if (only === undefined || others.length > 0) throw new Error("Expected one tracker.");
  return succeed(only);
}

/** The cells of a tracker that was found, column by column, as the workbook's port hands them over. */
export function cellsOf(book: Book, { place }: FoundTracker): TrackerCells {
  const grid = book.sheets[place.sheet] ?? [];
  if (place.kind === "table") {
    const area = book.tables?.find(({ name }) => name === place.table)?.area;
    if (area === undefined) throw new Error(`There's no table ${place.table}.`);
    return {
      sheet: place.sheet,
      plan: place.plan,
      table: place.table,
      headerRow: rowIndex(area.top),
      firstRow: rowIndex(area.top + 1),
      rowCount: area.bottom - area.top,
      firstColumn: columnIndex(area.left),
      lastColumn: columnIndex(area.right),
      columns: mapFields(place.columns, (at, field) => ({
        column: columnIndex(area.left + at),
        header: place.headers[field] ?? "",
        values: valuesOf(grid.slice(area.top + 1, area.bottom + 1), area.left + at),
      })),
    };
  }
  const { headerRow, firstColumn, lastColumn } = place;
  const columns = mapFields(place.columns, (at, field) => ({
    column: columnIndex(at),
    header: place.headers[field] ?? "",
    values: valuesOf(grid.slice(headerRow + 1), at),
  }));
  return {
    sheet: place.sheet,
    plan: place.plan,
    table: null,
    headerRow,
    firstRow: rowIndex(headerRow + 1),
    rowCount: Math.max(...Object.values(columns).map(({ values }) => values.length)),
    firstColumn,
    lastColumn,
    columns,
  };
}

/** The values of a column, down to its last filled cell. */
function valuesOf(rows: Grid, column: number): CellValue[] {
  const values = rows.map((row) => row[column] ?? "");
  return values.slice(0, values.findLastIndex((value) => value !== "") + 1);
}

function mapFields(
  columns: Readonly<Partial<Record<Field, number>>>,
  take: (column: number, field: Field) => TrackerColumn
): Partial<Record<Field, TrackerColumn>> {
  return Object.fromEntries(
    // The keys of a column map are fields.
    (Object.entries(columns) as [Field, number][]).map(([field, column]) => [
      field,
      take(column, field),
    ])
  );
}

/** The used part of a sheet's first rows, as Excel's used range of values has it. */
function headOf(grid: Grid): SheetHead | null {
  const head = grid.slice(0, HEAD_ROWS);
  const used = head.flatMap((row, at) => (row.some((cell) => cell !== "") ? [at] : []));
  const columns = head.flatMap((row) => row.flatMap((cell, at) => (cell === "" ? [] : [at])));
  const [top] = used;
  const bottom = used.at(-1);
  if (top === undefined || bottom === undefined) return null;
  const left = Math.min(...columns);
  return {
    row: rowIndex(top),
    column: columnIndex(left),
    values: cut(grid, { top, bottom, left, right: Math.max(...columns) }),
  };
}

/** The cells of an area, as rows of equally many. */
function cut(grid: Grid, { top, left, bottom, right }: Area): CellValue[][] {
  return grid
    .slice(top, bottom + 1)
    .map((row) => Array.from({ length: right - left + 1 }, (_, at) => row[left + at] ?? ""));
}
