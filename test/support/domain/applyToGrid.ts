import type { Fix, FixOffers } from "../../../src/domain/fixes/Fix";
import { proposeFixes } from "../../../src/domain/fixes/proposeFixes";
import type { Report } from "../../../src/domain/report";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { reportFromGrid } from "./reportFromGrid";
import { cellsFromGrid, type Grid } from "./trackerFromGrid";

/** The report on the tracker in a grid, and what can be done about its findings. */
export function offersInGrid(grid: Grid): { readonly report: Report; readonly offers: FixOffers } {
  const report = reportFromGrid(grid);
  return { report, offers: proposeFixes(report, [cellsFromGrid(grid)]) };
}

/** The grid with fixes entered into it. */
export function applyToGrid(grid: Grid, fixes: readonly Fix[]): CellValue[][] {
  const rows = grid.map((cells) => [...cells]);
  for (const { place, after } of fixes) {
    const cells = rows[place.row];
    if (cells) cells[place.column] = after;
  }
  return rows;
}
