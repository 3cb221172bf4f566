import { defaultRule, makeReport, publishedScheme } from "../../../src/domain";
import type { Report, ReportInfo } from "../../../src/domain/report";
import { trackerFromGrid, type Grid } from "./trackerFromGrid";

/** The report's particulars where a test doesn't care. */
export const reportInfo: ReportInfo = {
  title: "Workforce Action Plan",
  number: 3,
  asAt: "2025-02-28",
};

/** The report on the trackers in some grids, by sheet name, with the published scheme and rule. */
export function reportFromGrids(grids: Readonly<Record<string, Grid>>, info = reportInfo): Report {
  const trackers = Object.entries(grids).map(([sheet, grid]) => trackerFromGrid(grid, sheet));
  return makeReport(trackers, { info, scheme: publishedScheme, rule: defaultRule });
}

/** The report on the tracker in one grid, on sheet Actions. */
export function reportFromGrid(grid: Grid, info = reportInfo): Report {
  return reportFromGrids({ Actions: grid }, info);
}
