import type { Report } from "../report";
import type { SheetChart } from "./SheetContent";
import type { SummaryColumn } from "./summaryColumns";

/** More sections than this can't be told apart in a picture. */
const MOST_SECTIONS = 100;

/**
 * The chart of RAG Summary: a bar a section, divided by status in scheme order.
 *
 * @param firstRow the table's first section row, from 0
 * @returns null where there are no sections, or too many to be told apart
 */
export function summaryChart(
  { info, plans, scheme }: Report,
  columns: readonly SummaryColumn[],
  firstRow: number
): SheetChart | null {
  const rowCount = plans.reduce((sum, { sections }) => sum + sections.length, 0);
  if (rowCount === 0 || rowCount > MOST_SECTIONS) return null;
  return {
    title: `${info.title}: actions of each section by status`,
    firstRow,
    rowCount,
    categories: columns.findIndex(({ shows }) => shows === "section"),
    series: scheme.statuses.map(({ label, fill, ink }, status) => ({
      name: label,
      column: columns.findIndex(({ shows }) => shows === `share ${status}`),
      fill,
      ink,
    })),
  };
}
