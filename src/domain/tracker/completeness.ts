import type { Candidate } from "./Candidate";
import type { ColumnMap } from "./matchHeaders";
import type { HeaderList, NoTracker } from "./NoTracker";
import { shorten } from "./shorten";

/** How many headers a message names, and how much of each. */
const LISTED = 20;
const LONGEST = 60;

/** Whether actions can be read from these columns: a status, and something to name the action by. */
export function isComplete(columns: ColumnMap): boolean {
  return (
    columns.status !== undefined && (columns.ref !== undefined || columns.action !== undefined)
  );
}

/** What a tracker lacks whose columns aren't complete. */
export function whatLacks({ sheet, headers }: Candidate, columns: ColumnMap): NoTracker {
  const code = columns.status === undefined ? "no-status-column" : "no-action-column";
  return { code, sheet, ...listHeaders(headers.filter((text) => text !== "")) };
}

function listHeaders(headers: readonly string[]): HeaderList {
  const listed = headers.slice(0, LISTED).map((text) => shorten(text, LONGEST));
  return headers.length > LISTED
    ? { headers: listed, more: headers.length - LISTED }
    : { headers: listed };
}
