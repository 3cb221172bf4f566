import { isDeepStrictEqual } from "node:util";
import type { Validation } from "../../../src/app/Validation";
import type { OutputState, TrackerReading, WorkbookReading } from "../../../src/app/WorkbookPort";
import type { Problem } from "../../../src/app/problem";
import type { TrackerPlace } from "../../../src/domain";
import { fail, succeed, type Result } from "../../../src/domain/result";
import { isBlank } from "../../../src/domain/tracker/cell";
import { usualConventions } from "../../../src/domain/tracker/DateConventions";
import { joinHeaderRows } from "../../../src/domain/tracker/headerRows";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import type { Field, TrackerCells, TrackerColumn } from "../../../src/domain/tracker/Tracker";
import { cellKey, valueAt, valuesOf, type MemorySheet } from "./MemorySheet";

/** Where a tracker's header and body are, in rows and columns of the sheet from 0. */
interface Body {
  readonly sheet: MemorySheet;
  readonly plan: string;
  readonly table: string | null;
  /** The lower of two header rows. */
  readonly headerRow: number;
  readonly headerRows: 1 | 2;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly rowCount: number;
  /** Each field with its column of the sheet. */
  readonly columns: readonly (readonly [Field, number])[];
}

/** One reading of the trackers and of our own things; "gone" when a sheet or a table is. */
export function readSheets(
  sheets: readonly MemorySheet[],
  settings: string | null,
  places: readonly TrackerPlace[],
  outputs: readonly string[]
): Result<WorkbookReading, Problem> {
  const trackers = places.flatMap((place) => readOne(sheets, place) ?? []);
  if (trackers.length < places.length) return fail({ code: "gone" });
  return succeed({
    trackers,
    outputs: Object.fromEntries(outputs.map((name) => [name, outputState(sheets, name)])),
    settings,
  });
}

function readOne(sheets: readonly MemorySheet[], place: TrackerPlace): TrackerReading | null {
  const sheet = sheets.find(({ name }) => name === place.sheet);
  const body = sheet ? findBody(sheet, place) : null;
  if (body === null) return null;
  const cells = readCells(body);
  return {
    cells,
    titleRows: valuesOf(body.sheet, {
      row: 0,
      column: 0,
      rowCount: body.headerRow - body.headerRows + 1,
      columnCount: body.lastColumn + 1,
    }),
    protected: body.sheet.protected,
    hasFormulas: hasEdgeFormulas(body),
    highlight: readHighlight(body.sheet, cells),
    validation: readStatusValidation(body.sheet, cells),
  };
}

function hasEdgeFormulas({ sheet, headerRow, rowCount, columns }: Body): boolean {
  return (sheet.formulas ?? []).some(
    ({ row, column }) =>
      [headerRow + 1, headerRow + rowCount].includes(row) && columns.some(([, at]) => at === column)
  );
}

function findBody(sheet: MemorySheet, place: TrackerPlace): Body | null {
  const fields = Object.entries(place.columns) as [Field, number][]; // The keys of a column map.
  if (place.kind === "range") {
    const { plan, headerRow, headerRows, firstColumn } = place;
    const rows = sheet.rows.slice(headerRow - headerRows + 1, headerRow + 1);
    const lastColumn = Math.max(
      ...rows.map((cells) => cells.findLastIndex((cell) => !isBlank(cell)))
    );
    const rowCount = Math.max(
      0,
      ...fields.map(([, column]) => lastFilledRow(sheet, column) - headerRow)
    );
    const where = { plan, table: null, headerRow, headerRows, firstColumn, lastColumn };
    return { sheet, ...where, rowCount, columns: fields };
  }
  const { table } = sheet;
  if (table?.name !== place.table) return null;
  const { name, headerRow, firstColumn, columnCount, rowCount } = table;
  return {
    sheet,
    plan: place.plan,
    table: name,
    headerRow,
    headerRows: 1,
    firstColumn,
    lastColumn: firstColumn + columnCount - 1,
    rowCount,
    columns: fields.map(([field, position]) => [field, firstColumn + position]),
  };
}

function lastFilledRow(sheet: MemorySheet, column: number): number {
  return sheet.rows.findLastIndex((cells) => (cells[column] ?? "") !== "");
}

function readCells({ sheet, columns, ...body }: Body): TrackerCells {
  const { headerRow, rowCount } = body;
  const joined =
    body.headerRows === 2
      ? joinHeaderRows(sheet.rows[headerRow - 1] ?? [], sheet.rows[headerRow] ?? [])
      : null;
  const readColumn = (column: number): TrackerColumn => ({
    column: columnIndex(column),
    header: joined?.[column] ?? String(valueAt(sheet, headerRow, column)),
    values: valuesOf(sheet, { row: headerRow + 1, column, rowCount, columnCount: 1 }).flat(),
  });
  return {
    sheet: sheet.name,
    plan: body.plan,
    table: body.table,
    headerRow: rowIndex(headerRow),
    firstRow: rowIndex(headerRow + 1),
    rowCount,
    firstColumn: columnIndex(body.firstColumn),
    lastColumn: columnIndex(body.lastColumn),
    columns: Object.fromEntries(columns.map(([field, column]) => [field, readColumn(column)])),
    dates: usualConventions,
    hiddenRows: 0,
  };
}

function outputState(sheets: readonly MemorySheet[], name: string): OutputState {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) return { kind: "absent" };
  if (sheet.block === null) return { kind: "foreign" };
  return {
    kind: "ours",
    protected: sheet.protected,
    looks: sheet.block.looks,
    print: sheet.block.print,
    chartSeries: sheet.block.chartSeries ?? null,
    entries: valuesOf(sheet, { row: 0, column: 0, ...sheet.block }),
  };
}

/** What all RAGs are held to, from the first action to the last that has one. */
function readStatusValidation(
  sheet: MemorySheet,
  { columns, firstRow, table, rowCount }: TrackerCells
): Validation {
  const column = columns.status?.column ?? 0;
  const rows = table === null ? lastFilledRow(sheet, column) - firstRow + 1 : rowCount;
  const held = Array.from(
    { length: Math.max(1, rows) },
    (_, at): Validation => sheet.validations.get(cellKey(firstRow + at, column)) ?? { kind: "none" }
  );
  const [first = { kind: "none" }, ...others] = held;
  return others.every((each) => isDeepStrictEqual(each, first)) ? first : { kind: "mixed" };
}

function readHighlight(sheet: MemorySheet, cells: TrackerCells): TrackerReading["highlight"] {
  const rules = sheet.highlights.map(({ rule }) => rule);
  const formulas = new Set(rules.map(({ formula }) => formula));
  const whole = sheet.highlights.every(
    ({ firstRow, rowCount, lastColumn }) =>
      firstRow === cells.firstRow &&
      firstRow + rowCount >= cells.firstRow + cells.rowCount &&
      lastColumn >= cells.lastColumn
  );
  return { rules, whole: whole && formulas.size === rules.length };
}
