import type { SheetChart, SheetContent } from "../SheetContent";
import { pageRoom } from "./page";

/** The usual height of the rows that a chart lies over, in points. */
export const CHART_ROW = 15;
/** Rows for title, scale and legend, and for each bar. */
const FRAME_ROWS = 7;
const BAR_ROWS = 1.5;
/** A bar has this much at least, as long as the chart keeps to one page by it. */
const LEAST_BAR_ROWS = 0.75;

/**
 * The rows, from 0, from a new chart's first to the one after its last: beneath the table, a row
 * between. Its bars are made lower where that keeps it on one page.
 */
export function chartRows(content: SheetContent, { rowCount }: SheetChart): [number, number] {
  const { all, header } = pageRoom(content);
  const page = Math.floor((all - header) / CHART_ROW);
  const usual = Math.ceil(FRAME_ROWS + rowCount * BAR_ROWS);
  const fits = FRAME_ROWS + rowCount * LEAST_BAR_ROWS <= page;
  const first = content.rows.length + 1;
  return [first, first + (fits ? Math.min(usual, page) : usual)];
}
