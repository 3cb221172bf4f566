import type { CellChange } from "../app/CellChange";
import { CHANGE_COLUMNS, CHANGES_SHEET, CHANGES_TABLE } from "../app/changeLog";
import {
  appendRecords,
  cutRecords,
  hasRecords,
  loadRecords,
  type RecordState,
  type RecordTable,
} from "./recordTable";

/** How the log of changes stands in the workbook. */
export type ChangeLogState = RecordState;

const LOG: RecordTable = {
  sheet: CHANGES_SHEET,
  table: CHANGES_TABLE,
  columns: CHANGE_COLUMNS,
};

/**
 * Asks for the log; the answer can be read after the round trip.
 *
 * @param withRows whether what it says is asked for too
 */
export function loadChangeLog(workbook: Excel.Workbook, withRows = false): () => ChangeLogState {
  return loadRecords(workbook, LOG, withRows);
}

/** Queues the log's rows, below those that are there; makes sheet and table where they aren't. */
export function appendToLog(
  workbook: Excel.Workbook,
  log: Exclude<ChangeLogState, { readonly kind: "foreign" }>,
  changes: readonly CellChange[],
  when: string
): void {
  appendRecords(workbook, LOG, log, recordsOf(changes, when));
}

/** Whether the log's last rows, which must have been asked for, say just these changes. */
export function isLogged(
  log: ChangeLogState,
  changes: readonly CellChange[],
  when: string
): boolean {
  return hasRecords(LOG, log, recordsOf(changes, when));
}

/** Queues taking the last rows of the log away again. */
export function cutLog(workbook: Excel.Workbook, log: ChangeLogState, count: number): void {
  cutRecords(workbook, log, count);
}

function recordsOf(changes: readonly CellChange[], when: string): string[][] {
  return changes.map((change) => CHANGE_COLUMNS.map(({ textOf }) => textOf(change, when)));
}
