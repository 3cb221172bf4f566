import type { TrackerPlace } from "../domain";
import { isBlank, type CellValue } from "../domain/tracker/cell";
import { joinHeaderRows } from "../domain/tracker/headerRows";
import { columnIndex, rowIndex, type ColumnIndex } from "../domain/tracker/place";
import { HEAD_ROWS } from "../domain/tracker/Survey";
import type { Field, TrackerCells } from "../domain/tracker/Tracker";
import { loadGradually, type GradualCells } from "./GradualCells";

/** How many rows a sheet has. */
const SHEET_ROWS = 1_048_576;

/** A tracker whose cells have been asked for. */
export interface LoadedTracker {
  /** The cell in the last row with a status and the tracker's last column as it was found. */
  readonly corner: Excel.Range;
  /** The RAG column's cells, from the body's first row to the last with a RAG; of a table, all. */
  readonly statuses: Excel.Range;
  /** The rows below the headers, over the tracker's width; of a range down to its last used cell. */
  readonly body: Excel.Range;
  /** The needed columns' first and last cells of the body; of a range, the last with something in it. */
  readonly edges: readonly Excel.Range[];
  /** The needed columns' cells, of which the first round trip brings those in the window. */
  readonly columns: readonly GradualCells<CellValue>[];
  /** To be called when all of them are read; null when the table or its columns aren't there. */
  readonly read: () => {
    cells: TrackerCells;
    titleRows: readonly (readonly CellValue[])[];
  } | null;
}

/**
 * Asks for the needed columns of an Excel table.
 *
 * @param rows how many rows from the sheet's first are asked for with the first round trip
 */
export function loadTableTracker(
  sheet: Excel.Worksheet,
  place: Extract<TrackerPlace, { kind: "table" }>,
  rows: number
): LoadedTracker {
  const table = sheet.tables.getItemOrNullObject(place.table).load("name");
  const header = table.getHeaderRowRange().load("rowIndex, columnIndex, columnCount, values");
  const body = table.getDataBodyRange().load("rowIndex, rowCount");
  const title = sheet
    .getRange("A1")
    .getBoundingRect(header)
    .getIntersectionOrNullObject(`1:${HEAD_ROWS}`)
    .load("values");
  const columns = fieldsOf(place.columns).map(({ field, column }) => {
    const range = body.getColumn(column);
    const cells = loadGradually(range, { from: 0, to: rows }, "values", firstCell);
    return { field, column, cells, edges: [range.getCell(0, 0), range.getLastCell()] };
  });

  return {
    corner: body.getLastRow().getCell(0, place.width - 1),
    statuses: body.getColumn(place.columns.status ?? 0),
    body,
    edges: columns.flatMap(({ edges }) => edges),
    columns: columns.map(({ cells }) => cells),
    read: () => {
      if (table.isNullObject) return null;
      const headers = valuesOf(header)[0] ?? [];
      const first = header.columnIndex;
      return {
        cells: {
          sheet: place.sheet,
          plan: place.plan,
          table: table.name,
          headerRow: rowIndex(header.rowIndex),
          firstRow: rowIndex(body.rowIndex),
          rowCount: body.rowCount,
          firstColumn: columnIndex(first),
          lastColumn: columnIndex(first + header.columnCount - 1),
          columns: Object.fromEntries(
            columns.map(({ field, column, cells }) => [
              field,
              {
                column: columnIndex(first + column),
                header: String(headers[column] ?? ""),
                values: cells.rows,
              },
            ])
          ),
        },
        titleRows: title.isNullObject ? [] : valuesOf(title).slice(0, header.rowIndex),
      };
    },
  };
}

/**
 * Asks for the needed columns of a range, each down to its last used cell.
 *
 * @param rows how many rows below the headers are asked for with the first round trip
 */
export function loadRangeTracker(
  sheet: Excel.Worksheet,
  place: Extract<TrackerPlace, { kind: "range" }>,
  rows: number
): LoadedTracker {
  const { headerRow, headerRows } = place;
  const firstHeaderRow = headerRow - headerRows + 1;
  const window = { from: headerRow + 1, to: headerRow + 1 + rows };
  const title =
    firstHeaderRow === 0
      ? null
      : sheet.getRangeByIndexes(0, 0, firstHeaderRow, place.lastColumn + 1).load("values");
  const columns = fieldsOf(place.columns).map(({ field, column }) => {
    const range = usedCells(sheet, columnIndex(column));
    return {
      field,
      column: columnIndex(column),
      cells: loadGradually(range, window, "values", firstCell),
      edges: [sheet.getCell(headerRow + 1, column), range.getLastCell()],
    };
  });
  const status = place.columns.status ?? columnIndex(0);
  const headers = sheet
    .getRange(`${firstHeaderRow + 1}:${headerRow + 1}`)
    .getUsedRangeOrNullObject(true)
    .load("values, rowIndex, columnIndex");

  const last = usedCells(sheet, status).getLastRow();

  return {
    corner: last.getOffsetRange(0, place.lastColumn - status),
    statuses: sheet.getRangeByIndexes(headerRow + 1, status, 1, 1).getBoundingRect(last),
    body: usedBody(sheet, headerRow),
    edges: columns.flatMap(({ edges }) => edges),
    columns: columns.map(({ cells }) => cells),
    read: () => {
      const headerOf = readHeaders(headers, place);
      const read = columns.map(({ field, column, cells }) => ({
        field,
        column: { column, header: headerOf(column), values: belowHeader(cells, headerRow) },
      }));
      const rowCount = Math.max(0, ...read.map(({ column }) => column.values.length));
      return {
        cells: {
          sheet: place.sheet,
          plan: place.plan,
          table: null,
          headerRow,
          firstRow: rowIndex(headerRow + 1),
          rowCount,
          firstColumn: place.firstColumn,
          lastColumn: lastTitled(headers),
          columns: Object.fromEntries(read.map(({ field, column }) => [field, column])),
        },
        titleRows: title === null ? [] : valuesOf(title),
      };
    },
  };
}

/** The last column with a header, whatever was there when the tracker was found. */
function lastTitled(headers: Excel.Range): ColumnIndex {
  if (headers.isNullObject) return columnIndex(0);
  const lasts = valuesOf(headers).map((row) => row.findLastIndex((cell) => !isBlank(cell)));
  return columnIndex(headers.columnIndex + Math.max(0, ...lasts));
}

/** The header of each column as it is now, two rows of them joined; "" where there's none. */
function readHeaders(
  headers: Excel.Range,
  { headerRow, headerRows }: Extract<TrackerPlace, { kind: "range" }>
): (column: ColumnIndex) => string {
  if (headers.isNullObject) return () => "";
  const rows = valuesOf(headers);
  // A row without a header isn't in the used range.
  const rowAt = (row: number): CellValue[] => rows[row - headers.rowIndex] ?? [];
  const joined = headerRows === 2 ? joinHeaderRows(rowAt(headerRow - 1), rowAt(headerRow)) : null;
  const texts = joined ?? rowAt(headerRow);
  return (column) => String(texts[column - headers.columnIndex] ?? "");
}

function usedBody(sheet: Excel.Worksheet, headerRow: number): Excel.Range {
  return sheet.getRange(`${headerRow + 2}:${SHEET_ROWS}`).getUsedRangeOrNullObject(true);
}

function usedCells(sheet: Excel.Worksheet, column: ColumnIndex): Excel.Range {
  return sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().getUsedRangeOrNullObject(true);
}

/** A column's used cells below the header row; none where the column begins below it, as its header is gone. */
function belowHeader(cells: GradualCells<CellValue>, headerRow: number): readonly CellValue[] {
  return cells.exists() && cells.firstRow() <= headerRow ? cells.rows : [];
}

function fieldsOf(
  columns: Readonly<Partial<Record<Field, number>>>
): { field: Field; column: number }[] {
  // The keys are fields: `columns` is a record keyed by them.
  return (Object.entries(columns) as [Field, number][]).map(([field, column]) => ({
    field,
    column,
  }));
}

function valuesOf(range: Excel.Range): CellValue[][] {
  // Excel's declaration says any; a cell's value is text, a number or a boolean.
  return range.values as CellValue[][];
}

function firstCell(row: readonly CellValue[]): CellValue {
  return row[0] ?? "";
}
