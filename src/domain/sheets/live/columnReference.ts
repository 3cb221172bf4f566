import { formatColumn, formatRow, rowIndex } from "../../tracker/place";
import type { TrackerCells, TrackerColumn } from "../../tracker/Tracker";

/** How many rows below a plain range count as well, for those that are added there. */
const ROWS_BELOW = 50;

/** What Excel wants an apostrophe before in the name of a table's column. */
const SPECIAL = /[[\]#'@]/gu;
/** A column's name with one of these stands in brackets of its own. */
const BRACKETED = /[^\p{L}\p{N} _]/u;

/**
 * A column of the tracker as a formula on another sheet names it: of a table `Log[RAG]`, which grows
 * with it; of a range its rows and 50 more.
 */
export function columnReference(
  { table, sheet, firstRow, rowCount }: TrackerCells,
  { column, header }: TrackerColumn
): string {
  if (table !== null) {
    const name = header.replace(SPECIAL, "'$&");
    return BRACKETED.test(header) ? `${table}[[${name}]]` : `${table}[${name}]`;
  }
  const letters = formatColumn(column);
  const last = formatRow(rowIndex(firstRow + rowCount + ROWS_BELOW - 1));
  return `${quoteSheet(sheet)}!$${letters}$${formatRow(firstRow)}:$${letters}$${last}`;
}

/** Excel leaves the quotes out where a sheet's name can't be taken for anything else. */
function quoteSheet(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/iu.test(name);
  return isPlain ? name : `'${name.replaceAll("'", "''")}'`;
}
