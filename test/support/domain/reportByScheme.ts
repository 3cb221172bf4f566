import { createStatusReader, defaultRule, makeReport, readTracker } from "../../../src/domain";
import type { Report } from "../../../src/domain/report";
import type { Scheme } from "../../../src/domain/scheme/Scheme";
import type { Tracker } from "../../../src/domain/tracker/Tracker";
import { reportInfo } from "./reportFromGrid";
import { cellsFromGrid, type Grid } from "./trackerFromGrid";

/** The tracker in a grid on sheet Actions, as a scheme reads it. */
export function trackerByScheme(grid: Grid, scheme: Scheme): Tracker {
  return readTracker(cellsFromGrid(grid), createStatusReader(scheme));
}

/** The report on the tracker in a grid by a scheme that was chosen, with the default rule. */
export function reportByScheme(grid: Grid, scheme: Scheme): Report {
  return makeReport([trackerByScheme(grid, scheme)], {
    info: reportInfo,
    scheme,
    schemeChosen: true,
    rule: defaultRule,
  });
}
