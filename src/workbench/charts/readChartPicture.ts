import type { Book } from "../book/Book";
import type { BookChart, ChartSeries } from "../book/BookChart";
import { parseReference } from "../excel/area/sheetAddress";
import { getNumberFormat } from "../excel/cells/cellStyle";
import { formatText } from "../excel/cells/formatText";
import { mapCells } from "../excel/cells/mapCells";
import { readCell } from "../excel/cells/readCell";
import { getSheet } from "../excel/sheets/getSheet";
import type { ChartPicture, PictureValue } from "./ChartPicture";

/** What a chart shows at this moment: the values of its cells, hidden rows and columns left out, as in Excel. */
export function readChartPicture(book: Book, chart: BookChart): ChartPicture {
  const series = chart.series.map((one, index) => ({
    name: readSeriesName(book, chart, index),
    values: readReference(book, chart, one.values).map((value) =>
      formatLabel(book, value, one.labels)
    ),
    color: one.color,
    labels: one.labels,
  }));
  const count = series.reduce((most, { values }) => Math.max(most, values.length), 0);
  const names = readReference(book, chart, chart.series[0]?.categories);
  const { name, type, title, legend, categoryAxis, valueAxis, gapWidth } = chart;
  return {
    name,
    type,
    title: title.visible ? title.text : undefined,
    legend: legend.visible ? legend.position : undefined,
    categories: Array.from(
      { length: count },
      (_, index) => names[index]?.text ?? String(index + 1)
    ),
    series,
    categoryAxis,
    valueAxis,
    gapWidth,
  };
}

function formatLabel(book: Book, cell: PictureValue, labels: ChartSeries["labels"]): PictureValue {
  const pattern = labels?.numberFormat;
  if (pattern === undefined || cell.value === undefined) return cell;
  return { ...cell, text: formatText(cell.value, pattern, book.extras.date1904) };
}

/** What a series is called: its name, the text of its cell, or "Series1" for the first. */
export function readSeriesName(book: Book, chart: BookChart, index: number): string {
  const { name, nameAt } = chart.series[index] ?? ({} as Partial<ChartSeries>);
  if (name !== undefined) return name;
  const text = readReference(book, chart, nameAt)
    .map((cell) => cell.text)
    .join(" ");
  return text === "" ? `Series${index + 1}` : text;
}

/** The cells that a reference means, in order; none where it means no cells any more. */
export function readReference(
  book: Book,
  { sheetId }: BookChart,
  reference: string | undefined
): PictureValue[] {
  const area = reference === undefined ? null : parseReference(book, sheetId, reference);
  if (!area) return [];
  const sheet = getSheet(book, area.sheetId);
  return mapCells(book, area, (cell, row, column) => {
    const value = readCell(cell);
    const isHidden =
      row < sheet.getRowCount() && column < sheet.getColumnCount()
        ? !sheet.getRowVisible(row) || !sheet.getColVisible(column)
        : false;
    const pattern = getNumberFormat(book, area.sheetId, row, column);
    return {
      isHidden,
      value: typeof value === "number" ? value : undefined,
      text: formatText(value, pattern, book.extras.date1904),
    };
  })
    .flat()
    .filter(({ isHidden }) => !isHidden)
    .map(({ value, text }) => ({ value, text }));
}
