import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import type { BookChart, ChartType } from "../../book/BookChart";
import { CHART_TYPES } from "../../book/BookChart";
import { assertAllowed } from "../sheets/protection";

/** A chart by id. Throws ItemNotFound when it is gone. */
export function getChart(book: Book, id: string): BookChart {
  const chart = book.extras.charts.find((one) => one.id === id);
  if (!chart) throw new HostError("ItemNotFound", "The chart isn't there any more.");
  return chart;
}

/** A chart that may be changed. Throws AccessDenied on a protected sheet, NotImplemented for one that is kept as its file has it. */
export function getChangeable(book: Book, id: string): BookChart {
  const chart = getChart(book, id);
  assertAllowed(book, chart.sheetId, "allowEditObjects");
  if (chart.fixed === true)
    throw new HostError(
      "NotImplemented",
      `The chart "${chart.name}" came with the file and has more than the workbench knows: it can't be changed here.`
    );
  return chart;
}

/** Changes parts of a chart. Throws as `getChangeable` does. */
export function changeChart(book: Book, id: string, part: Partial<BookChart>): void {
  const changed = { ...getChangeable(book, id), ...part };
  book.setExtras({
    charts: book.extras.charts.map((chart) => (chart.id === id ? changed : chart)),
  });
}

/** Takes a chart away. Throws as `getChangeable` does. */
export function removeChart(book: Book, id: string): void {
  getChangeable(book, id);
  book.setExtras({ charts: book.extras.charts.filter((chart) => chart.id !== id) });
}

/** A type of chart that the workbench draws. Throws NotImplemented, naming any other. */
export function readChartType(type: unknown): ChartType {
  const known = CHART_TYPES.find((each) => each === type);
  if (!known)
    throw new HostError("NotImplemented", `The workbench has no charts of type ${String(type)}.`);
  return known;
}
