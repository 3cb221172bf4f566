import { colToLetter } from "hucre/xlsx";
import type { SheetChart as PlacedChart } from "hucre";
import { chartRows } from "../../domain/sheets/pages/chartRows";
import type { Scheme } from "../../domain/scheme/Scheme";
import type { SheetChart, SheetContent } from "../../domain/sheets/SheetContent";
import { chartXml } from "../chart/chartXml";
import { dropForbidden } from "../text/dropForbidden";
import { quoteSheetName } from "./quoteSheetName";

/** The longest description of a picture that Excel takes. */
const LONGEST_DESCRIPTION = 8000;

/**
 * Where a sheet's chart goes, in the library's terms, with its words for those who can't see it. What
 * the library would draw is replaced by {@link sheetChartXml}.
 */
export function placeChart(content: SheetContent, chart: SheetChart): PlacedChart {
  const [first, end] = chartRows(content, chart);
  return {
    type: "bar",
    title: dropForbidden(chart.title),
    series: [{ values: cellsOf(content, chart, chart.categories) }],
    anchor: { from: { row: first, col: 0 }, to: { row: end, col: content.columnWidths.length } },
    altText: dropForbidden(
      `${chart.title}: a bar for each section, divided by RAG. The table above has the figures.`
    ).slice(0, LONGEST_DESCRIPTION),
  };
}

/** The chart itself, with the cells that it shows and what they hold. */
export function sheetChartXml(content: SheetContent, chart: SheetChart, scheme: Scheme): string {
  const { firstRow, rowCount, categories, series, title } = chart;
  const shown = content.rows.slice(firstRow, firstRow + rowCount);
  const valuesOf = (column: number): (string | number)[] =>
    shown.map((row) => row[column]?.value ?? "");
  return chartXml({
    title,
    names: { place: cellsOf(content, chart, categories), values: valuesOf(categories).map(String) },
    parts: series.map(({ name, column, fill, ink }) => ({
      name,
      mark: scheme.statuses.find(({ label }) => label === name)?.mark ?? "",
      fill,
      ink,
      sizes: { place: cellsOf(content, chart, column), values: valuesOf(column).map(Number) },
      format: "0%",
    })),
  });
}

/** "'RAG Summary'!$C$9:$C$28". */
function cellsOf(
  { name }: SheetContent,
  { firstRow, rowCount }: SheetChart,
  column: number
): string {
  const letter = colToLetter(column);
  return `${quoteSheetName(name)}!$${letter}$${firstRow + 1}:$${letter}$${firstRow + rowCount}`;
}
