import { formatList } from "../summary/wording";
import { formatRow, type RowIndex } from "../tracker/place";
import type { HistoryDamage } from "./HistoryReading";

/** How many rows are named. */
const NAMED = 10;

/** What was done by hand to a finished report's rows, in sentences; none where nothing was. */
export function describeDamage({ changed, added, gone, of }: HistoryDamage): readonly string[] {
  if (of === 0) return ["All its rows were written by hand."];
  return [
    ...sentence("Changed by hand since", changed),
    ...sentence("Added by hand since", added),
    ...(gone.length === 0
      ? []
      : [`${gone.length} of its ${of} rows ${gone.length === 1 ? "is" : "are"} gone.`]),
  ];
}

/** Whether a report's rows are just as they were written. */
export function isWhole({ changed, added, gone }: HistoryDamage): boolean {
  return changed.length + added.length + gone.length === 0;
}

/** "Changed by hand since: rows 5 and 9." */
function sentence(what: string, rows: readonly RowIndex[]): string[] {
  if (rows.length === 0) return [];
  return [`${what}: ${nameRows(rows)}.`];
}

/** "row 5"; "rows 5, 9 and 12 more". As Excel numbers them. */
export function nameRows(rows: readonly RowIndex[]): string {
  const more = rows.length - NAMED;
  const named = rows.slice(0, NAMED).map(formatRow);
  return `${rows.length === 1 ? "row" : "rows"} ${formatList([
    ...named,
    ...(more > 0 ? [`${more} more`] : []),
  ])}`;
}
