import type { TrackerPlace } from "../domain";
import { isBlank, type CellValue } from "../domain/tracker/cell";
import { columnIndex, rowIndex, type ColumnIndex } from "../domain/tracker/place";
import { HEAD_ROWS } from "../domain/tracker/Survey";
import type { Field, TrackerCells, TrackerColumn } from "../domain/tracker/Tracker";

/** A tracker whose cells have been asked for. */
export interface LoadedTracker {
  /** The status column's used cells, header and title rows included where it's a range. */
  readonly statusCells: Excel.Range;
  /** To be called after the round trip; null when the table or its columns aren't there. */
  readonly read: () => {
    tracker: TrackerCells;
    titleRows: readonly (readonly CellValue[])[];
  } | null;
}

/** Asks for the needed columns of an Excel table. */
export function loadTableTracker(
  sheet: Excel.Worksheet,
  place: Extract<TrackerPlace, { kind: "table" }>
): LoadedTracker {
  const table = sheet.tables.getItemOrNullObject(place.table).load("name");
  const header = table.getHeaderRowRange().load("rowIndex, columnIndex, columnCount, values");
  const body = table.getDataBodyRange().load("rowIndex, rowCount");
  const title = sheet
    .getRange("A1")
    .getBoundingRect(header)
    .getIntersectionOrNullObject(`1:${HEAD_ROWS}`)
    .load("values");
  const columns = fieldsOf(place.columns).map(({ field, column }) => ({
    field,
    column,
    cells: body.getColumn(column).load("values"),
  }));
  const status = body.getColumn(place.columns.status ?? 0);

  return {
    statusCells: status,
    read: () => {
      if (table.isNullObject) return null;
      const headers = valuesOf(header)[0] ?? [];
      const first = header.columnIndex;
      return {
        tracker: {
          sheet: place.sheet,
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
                values: firstCells(valuesOf(cells)),
              },
            ])
          ),
        },
        titleRows: title.isNullObject ? [] : valuesOf(title).slice(0, header.rowIndex),
      };
    },
  };
}

/** Asks for the needed columns of a range, each down to its last used cell. */
export function loadRangeTracker(
  sheet: Excel.Worksheet,
  place: Extract<TrackerPlace, { kind: "range" }>
): LoadedTracker {
  const { headerRow } = place;
  const title =
    headerRow === 0
      ? null
      : sheet.getRangeByIndexes(0, 0, headerRow, place.lastColumn + 1).load("values");
  const columns = fieldsOf(place.columns).map(({ field, column }) => ({
    field,
    column: columnIndex(column),
    cells: usedCells(sheet, columnIndex(column)),
  }));
  const status = usedCells(sheet, place.columns.status ?? columnIndex(0));
  const headers = sheet
    .getRange(`${headerRow + 1}:${headerRow + 1}`)
    .getUsedRangeOrNullObject(true)
    .load("values, columnIndex");

  return {
    statusCells: status,
    read: () => {
      const read = columns.map(({ field, column, cells }) => ({
        field,
        column: belowHeader(cells, column, headerRow),
      }));
      const rowCount = Math.max(0, ...read.map(({ column }) => column.values.length));
      return {
        tracker: {
          sheet: place.sheet,
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
  const [row = []] = valuesOf(headers);
  return columnIndex(headers.columnIndex + row.findLastIndex((cell) => !isBlank(cell)));
}

function usedCells(sheet: Excel.Worksheet, column: ColumnIndex): Excel.Range {
  return sheet
    .getRangeByIndexes(0, column, 1, 1)
    .getEntireColumn()
    .getUsedRangeOrNullObject(true)
    .load("values, rowIndex");
}

/** Cuts a column's used cells at the header row; a column without cells there has a blank header. */
function belowHeader(cells: Excel.Range, column: ColumnIndex, headerRow: number): TrackerColumn {
  if (cells.isNullObject) return { column, header: "", values: [] };
  const values = firstCells(valuesOf(cells));
  const headerAt = headerRow - cells.rowIndex;
  if (headerAt < 0) return { column, header: "", values: [] };
  return { column, header: String(values[headerAt] ?? ""), values: values.slice(headerAt + 1) };
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

function firstCells(rows: readonly (readonly CellValue[])[]): CellValue[] {
  return rows.map((row) => row[0] ?? "");
}
