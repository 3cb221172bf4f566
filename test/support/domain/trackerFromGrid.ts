import { createStatusReader, findTracker, publishedScheme, readTracker } from "../../../src/domain";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import type { Survey } from "../../../src/domain/tracker/Survey";
import type { Field, Tracker, TrackerCells } from "../../../src/domain/tracker/Tracker";

/** Rows of cells from A1; shorter rows are blank at their ends. */
export type Grid = readonly (readonly CellValue[])[];

/** The survey of a workbook whose sheets hold just these grids, without tables. */
export function surveyOf(sheets: Readonly<Record<string, Grid>>): Survey {
  return {
    sheets: Object.entries(sheets).map(([name, grid]) => ({
      name,
      head:
        grid.length === 0
          ? null
          : { row: rowIndex(0), column: columnIndex(0), values: square(grid) },
    })),
    tables: [],
  };
}

/** The cells of the tracker in a grid: its columns as `findTracker` takes them. */
export function cellsFromGrid(grid: Grid, sheet = "Actions"): TrackerCells {
  const found = findTracker(surveyOf({ [sheet]: grid }));
  if (!found.ok || found.value.place.kind !== "range") {
    throw new Error("The grid holds no tracker.");
  }
  const { headerRow, columns, firstColumn, lastColumn } = found.value.place;
  const body = grid.slice(headerRow + 1);
  return {
    sheet,
    table: null,
    headerRow,
    firstRow: rowIndex(headerRow + 1),
    rowCount: body.length,
    firstColumn,
    lastColumn,
    columns: Object.fromEntries(
      // The keys of a column map are fields.
      (Object.entries(columns) as [Field, typeof firstColumn][]).map(([field, column]) => [
        field,
        {
          column,
          header: String(grid[headerRow]?.[column] ?? ""),
          values: body.map((row) => row[column] ?? ""),
        },
      ])
    ),
  };
}

/** The tracker in a grid, as the published scheme reads it. */
export function trackerFromGrid(grid: Grid, sheet = "Actions"): Tracker {
  return readTracker(cellsFromGrid(grid, sheet), createStatusReader(publishedScheme));
}

function square(grid: Grid): CellValue[][] {
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
}
