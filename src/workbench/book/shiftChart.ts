import type { BookChart } from "./BookChart";
import { shiftFormula } from "./shiftFormula";
import { shiftSpan } from "./shiftSpan";
import type { StructureChange } from "./StructureChange";

/** A chart after a change of the workbook's structure: it moves and grows with its cells, and shows those it showed. */
export function shiftChart(chart: BookChart, change: StructureChange): BookChart {
  const shift = (reference: string | undefined): string | undefined =>
    reference === undefined ? undefined : shiftFormula(reference, change);
  const series = chart.series.map((one) => ({
    ...one,
    values: shiftFormula(one.values, change),
    categories: shift(one.categories),
    nameAt: shift(one.nameAt),
  }));
  if (!("axis" in change) || change.sheetId !== chart.sheetId) return { ...chart, series };
  const { from, to } = chart;
  // Where all of its cells are deleted, the chart stays where it was.
  const span = shiftSpan(
    { startRow: from.row, startColumn: from.column, endRow: to.row, endColumn: to.column },
    change
  ) ?? { startRow: from.row, startColumn: from.column, endRow: to.row, endColumn: to.column };
  return {
    ...chart,
    series,
    from: { ...from, row: span.startRow, column: span.startColumn },
    to: { ...to, row: span.endRow, column: span.endColumn },
  };
}
