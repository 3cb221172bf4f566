import { cellText, type CellValue } from "./cell";
import type { HeaderReader } from "./headerReader";

/** What titles are made of, and headers of groups aren't. */
const TITLE =
  /[:\d]|\b(plan|report|tracker|log|register|programme|program|project|strategy|dashboard|summary|draft|official|confidential)\b/iu;

/**
 * Whether a row over the headers is one of groups ("Delivery" over "Lead" and "Due date") and not the
 * report's title. In doubt it's the title: one that stands alone in the first column, or has words of
 * one, or stands over no header. A row that has nearly as many cells as the headers is no row of groups.
 *
 * @param upper a row that can be joined with the headers
 * @param lower the headers
 */
export function isGroupRow(
  upper: readonly CellValue[],
  lower: readonly CellValue[],
  reader: HeaderReader
): boolean {
  const groups = upper.flatMap((cell, column) =>
    cellText(cell) === "" ? [] : [{ column, text: cellText(cell) }]
  );
  const [first] = groups;
  const headers = lower.filter((cell) => cellText(cell) !== "");
  // Groups have two columns or more, as a rule; else the row is one of headers itself.
  if (first === undefined || groups.length * 2 > headers.length) return false;
  if (groups.some(({ column, text }) => TITLE.test(text) || cellText(lower[column]) === ""))
    return false;
  const isFirst = first.column === lower.findIndex((cell) => cellText(cell) !== "");
  return !isFirst || groups.length > 2 || reader.meaningsOf(first.text).length > 0;
}
