import type { Book } from "../../book/Book";
import type { BookChart, ChartAxis, ChartType } from "../../book/BookChart";
import { createChartId } from "../../book/BookChart";
import { readSeriesName } from "../../charts/readChartPicture";
import type { SheetArea } from "../area/SheetArea";
import { assertAllowed } from "../sheets/protection";
import { findCorners, readBox } from "./chartBox";
import { listSeries } from "./chartSeries";

/** The size of a new chart, in points, as Excel has it. */
const SIZE = { width: 360, height: 216 };

const AXIS: ChartAxis = {
  visible: true,
  reversed: false,
  gridlines: false,
  numberFormat: "General",
};

/**
 * Adds a chart of cells to a sheet, beside them. One series gives it its name as a title; several have a legend.
 *
 * @throws HostError AccessDenied on a protected sheet
 */
export function addChart(
  book: Book,
  sheetId: string,
  type: ChartType,
  source: SheetArea,
  seriesBy: unknown
): BookChart {
  assertAllowed(book, sheetId, "allowEditObjects");
  const { charts } = book.extras;
  const beside = { row: source.startRow, column: source.endColumn + 1, down: 0, right: 0 };
  const series = listSeries(book, source, seriesBy);
  const draft: BookChart = {
    id: createChartId(charts),
    name: createName(charts.filter((chart) => chart.sheetId === sheetId)),
    sheetId,
    type,
    from: beside,
    to: beside,
    title: { text: "Chart Title", visible: true },
    legend: { position: "Bottom", visible: series.length > 1 },
    series,
    categoryAxis: AXIS,
    valueAxis: {
      ...AXIS,
      gridlines: true,
      ...(type.endsWith("100") ? { numberFormat: "0%" } : {}),
    },
    gapWidth: findGap(type),
  };
  const { left, top } = readBox(book, draft);
  const chart: BookChart = {
    ...draft,
    ...findCorners(book, sheetId, { left, top, ...SIZE }),
    ...(series.length === 1
      ? { title: { text: readSeriesName(book, draft, 0), visible: true } }
      : {}),
  };
  book.setExtras({ charts: [...charts, chart] });
  return chart;
}

/** The first name of Excel's that no chart of the sheet has. */
function createName(charts: readonly BookChart[]): string {
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${number}`)) number += 1;
  return `Chart ${number}`;
}

/** The gaps that Excel begins with. */
function findGap(type: ChartType): number {
  if (type === "ColumnClustered") return 219;
  return type === "BarClustered" ? 182 : 150;
}
