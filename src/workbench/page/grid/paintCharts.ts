import { IRenderManagerService } from "@univerjs/engine-render";
import { SheetScrollManagerService } from "@univerjs/sheets-ui";
import type { Book } from "../../book/Book";
import type { BookChart } from "../../book/BookChart";
import { drawChart } from "../../charts/drawChart";
import { readChartPicture } from "../../charts/readChartPicture";
import { readBox } from "../../excel/charts/chartBox";
import { sum } from "./scrollToLine";

/** What the headers of rows and columns, and the scroll bars, take of the grid, in pixels. */
const HEADERS = { width: 46, height: 20 };
const SCROLL_BAR = 14;
const PIXELS_PER_POINT = 4 / 3;

/** The spreadsheet gives its canvas a place of 8; its cell editor stands far higher. */
const ABOVE_CANVAS = 9;

/**
 * Draws the shown sheet's charts above the grid, and keeps them in their places while cells change and the grid is
 * scrolled. They take no clicks: the cells under them can still be worked on.
 *
 * @returns the way to stop it
 */
export function paintCharts(book: Book): () => void {
  const layer = document.createElement("div");
  layer.className = "chart-layer";
  // The cells' part of the grid: between its headers and its scroll bars.
  layer.style.cssText = `position:absolute;left:${HEADERS.width}px;top:${HEADERS.height}px;right:${SCROLL_BAR}px;bottom:${SCROLL_BAR}px;overflow:hidden;pointer-events:none;z-index:${ABOVE_CANVAS}`;
  const drawn = new Map<string, { text: string; element: Element }>();
  let frame = 0;
  const paint = (): void => {
    frame = 0;
    const canvas = findCanvas(book);
    if (canvas === undefined) return;
    if (layer.parentElement === null) canvas.parentElement?.append(layer);
    const sheetId = book.workbook.getActiveSheet().getSheetId();
    const charts = book.extras.charts.filter((chart) => chart.sheetId === sheetId);
    for (const [id, { element }] of drawn) {
      if (charts.some((chart) => chart.id === id)) continue;
      element.remove();
      drawn.delete(id);
    }
    for (const chart of charts) layer.append(placeChart(book, chart, drawn));
  };
  const schedule = (): void => {
    if (frame === 0) frame = requestAnimationFrame(paint);
  };
  const listener = book.commands.onCommandExecuted(schedule);
  const stop = book.onChange(schedule);
  schedule();
  return () => {
    cancelAnimationFrame(frame);
    listener.dispose();
    stop();
    layer.remove();
  };
}

function findCanvas(book: Book): HTMLElement | undefined {
  const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
  return render?.engine.getCanvasElement();
}

/** The chart's picture, drawn anew only when it's another, at its place among the cells. */
function placeChart(
  book: Book,
  chart: BookChart,
  drawn: Map<string, { text: string; element: Element }>
): Element {
  const { left, top, width, height } = readBox(book, chart);
  const [wide, high] = [width, height].map((size) => Math.round(size * PIXELS_PER_POINT));
  const text = drawChart(readChartPicture(book, chart), wide ?? 0, high ?? 0);
  const known = drawn.get(chart.id);
  const element = known?.text === text ? known.element : parsePicture(text);
  if (element !== known?.element) known?.element.remove();
  drawn.set(chart.id, { text, element });
  const { x, y, frozen } = measureScroll(book, chart);
  const [atX, atY] = [left * PIXELS_PER_POINT - x, top * PIXELS_PER_POINT - y];
  const zoom = book.workbook.getActiveSheet().getZoomRatio();
  // What is scrolled away goes under the rows and columns that are frozen.
  const cut = [Math.max(0, frozen.height - atY), Math.max(0, frozen.width - atX)];
  element.setAttribute(
    "style",
    `position:absolute;left:0;top:0;transform-origin:0 0;transform:scale(${zoom}) translate(${atX}px,${atY}px);clip-path:inset(${cut[0]}px 0 0 ${cut[1]}px)`
  );
  return element;
}

/** How far a chart is scrolled, in pixels, and the frozen room that it goes under; nothing of one on frozen cells. */
function measureScroll(
  book: Book,
  { from }: BookChart
): { x: number; y: number; frozen: { width: number; height: number } } {
  const sheet = book.workbook.getActiveSheet();
  const render = book.injector.get(IRenderManagerService).getRenderById(book.unitId);
  const scroll = render?.with(SheetScrollManagerService).getCurrentScrollState();
  const { xSplit, ySplit } = sheet.getFreeze();
  const height = (row: number): number => (sheet.getRowVisible(row) ? sheet.getRowHeight(row) : 0);
  const width = (column: number): number =>
    sheet.getColVisible(column) ? sheet.getColumnWidth(column) : 0;
  const [isLevel, isUpright] = [from.column >= xSplit, from.row >= ySplit];
  return {
    x: isLevel && scroll ? sum(scroll.sheetViewStartColumn, width) + scroll.offsetX : 0,
    y: isUpright && scroll ? sum(scroll.sheetViewStartRow, height) + scroll.offsetY : 0,
    frozen: {
      width: isLevel ? sum(xSplit, width) : 0,
      height: isUpright ? sum(ySplit, height) : 0,
    },
  };
}

function parsePicture(text: string): Element {
  return document.adoptNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement);
}
