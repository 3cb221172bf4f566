import type { SheetChange } from "../app/WorkbookPort";
import type { SheetChart } from "../domain/sheets/SheetContent";
import { CHART_NAME } from "./ourNames";

/** No labels on parts that are too narrow for them; the table has their figures. */
const LABELS = '[<0.05]"";0%';

/** Rows of Excel's usual height, 15 points, for title, axis and legend, and for each bar. */
const FRAME_ROWS = 7;
const BAR_ROWS = 1.5;
/** How many columns of the table it lies below. */
const COLUMNS = 12;
/** The room between two bars, in percent of a bar. */
const GAP = 45;

/** Queues what becomes of our chart on a sheet whose cells have been written. */
export function writeChart(
  sheet: Excel.Worksheet,
  { content, before, chart: what }: SheetChange
): void {
  const had = before.kind === "ours" ? before.chartSeries : null;
  if (what === "take-off") {
    if (had !== null) sheet.charts.getItem(CHART_NAME).delete();
    return;
  }
  if (content.chart === undefined) return;
  if (had !== null) fillChart(sheet, sheet.charts.getItem(CHART_NAME), content.chart, had);
  else if (what === "put") putChart(sheet, content.chart);
}

/** Below all that stands on the sheet, so that it covers nothing. From then on it's the user's to move. */
function putChart(sheet: Excel.Worksheet, chart: SheetChart): void {
  const [first] = chart.series;
  if (first === undefined) return;
  const corner = sheet.getUsedRange(true).getLastRow().getCell(0, 0).getOffsetRange(2, 0);
  const rows = Math.ceil(FRAME_ROWS + chart.rowCount * BAR_ROWS);
  // Of one column, so that it's known to have one series.
  const source = sheet.getRangeByIndexes(chart.firstRow, first.column, chart.rowCount, 1);
  const put = sheet.charts.add("BarStacked100", source, "Columns");
  put.name = CHART_NAME;
  put.setPosition(corner, corner.getOffsetRange(rows - 1, COLUMNS - 1));
  put.title.text = chart.title;
  put.legend.visible = true;
  put.legend.position = "Bottom";
  // The first section stands above.
  put.axes.categoryAxis.reversePlotOrder = true;
  // Else Excel leaves out the names of sections where they're long.
  put.axes.categoryAxis.tickLabelSpacing = 1;
  fillChart(sheet, put, chart, 1);
}

/** Has the chart show these rows and statuses, in their colours. */
function fillChart(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { series, firstRow, rowCount, categories }: SheetChart,
  had: number
): void {
  for (let at = had - 1; at >= series.length; at--) chart.series.getItemAt(at).delete();
  const names = sheet.getRangeByIndexes(firstRow, categories, rowCount, 1);
  series.forEach(({ name, column, fill, ink }, at) => {
    const one = at < had ? chart.series.getItemAt(at) : chart.series.add(name);
    one.name = name;
    one.setValues(sheet.getRangeByIndexes(firstRow, column, rowCount, 1));
    one.setXAxisValues(names);
    one.format.fill.setSolidColor(fill);
    one.gapWidth = GAP;
    one.hasDataLabels = true;
    one.dataLabels.numberFormat = LABELS;
    one.dataLabels.format.font.color = ink;
  });
}
