import type { Candidate } from "./Candidate";
import type { ColumnMap } from "./matchHeaders";
import type { NoTracker } from "./NoTracker";

/** Whether actions can be read from these columns: a status, and something to name the action by. */
export function isComplete(columns: ColumnMap): boolean {
  return (
    columns.status !== undefined && (columns.ref !== undefined || columns.action !== undefined)
  );
}

/** What a tracker lacks whose columns aren't complete. */
export function whatLacks({ sheet, headers }: Candidate, columns: ColumnMap): NoTracker {
  const code = columns.status === undefined ? "no-status-column" : "no-action-column";
  return { code, sheet, headers: headers.filter((text) => text !== "") };
}
