import { createStatusReader, publishedScheme, readTracker } from "../../../src/domain";
import type { Tracker, TrackerCells } from "../../../src/domain/tracker/Tracker";
import type { Survey } from "../../../src/domain/tracker/Survey";
import { cellsOf, findIn, surveyBook, type Grid } from "./book";
import { withPlainActions } from "./withPlainActions";

export type { Grid } from "./book";

/** The survey of a workbook whose sheets hold just these grids, without tables. */
export function surveyOf(sheets: Readonly<Record<string, Grid>>): Survey {
  return surveyBook({ sheets });
}

/** The cells of the tracker in a grid: its columns as `findTracker` takes them. */
export function cellsFromGrid(grid: Grid, sheet = "Actions"): TrackerCells {
  const book = { sheets: { [sheet]: grid } };
  const found = findIn(book);
  if (!found.ok) throw new Error("The grid holds no tracker.");
  return cellsOf(book, found.value);
}

/** The tracker in a grid, as the published scheme reads it. */
export function trackerFromGrid(grid: Grid, sheet = "Actions"): Tracker {
  return withPlainActions(
    readTracker(cellsFromGrid(grid, sheet), createStatusReader(publishedScheme))
  );
}
