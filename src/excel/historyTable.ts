import {
  HISTORY_SHEET,
  HISTORY_TABLE,
  type HistoryState,
  type HistoryTable,
  type RowSpan,
} from "../app/HistoryPort";
import type { Problem } from "../app/problem";
import { CHECK_HEADER, HISTORY_COLUMNS, HISTORY_HEADERS } from "../domain/history/historyColumns";
import type { HistoryRow } from "../domain/history/HistoryReading";
import { fail, succeed, type Result } from "../domain/result";
import { cellText, type CellValue } from "../domain/tracker/cell";
import { rowIndex } from "../domain/tracker/place";
import { cutParts } from "./cutParts";
import { SETTINGS_KEY } from "./ourNames";
import {
  appendRecords,
  cutRecords,
  loadRecords,
  type RecordState,
  type RecordTable,
} from "./recordTable";
import { translateError } from "./translateError";

/** Wide enough for "3/1/2025-02-28 5/67 1k2j3h4". */
const CHECK_WIDTH = 30;

const HISTORY: RecordTable = {
  sheet: HISTORY_SHEET,
  table: HISTORY_TABLE,
  columns: [...HISTORY_COLUMNS, { header: CHECK_HEADER, width: CHECK_WIDTH }],
};

/** How the history stood before rows were added. */
type BeforeAppend = Exclude<HistoryState, { readonly kind: "foreign" }>;

/** Cells in the order of `HISTORY_HEADERS`. */
type Rows = readonly (readonly string[])[];

/** How many rows one round trip reads: Excel on the web hands over 5 MB at most. */
const ROWS_AT_ONCE = 5000;

/** Asks how the history stands and for its checks, nothing else of it: it grows long. */
export function loadHistory(workbook: Excel.Workbook): () => HistoryState {
  const records = loadRecords(workbook, HISTORY);
  const column = workbook.tables
    .getItemOrNullObject(HISTORY_TABLE)
    .columns.getItemOrNullObject(CHECK_HEADER)
    .load("name");
  const checks = column.getDataBodyRange().load("values");
  return () => {
    const state = records();
    if (state.kind !== "table") return state;
    const { sheet, headers, headerRow, firstColumn, rowCount, showTotals } = state;
    return {
      kind: "table",
      sheet,
      protected: state.protected,
      headers,
      headerRow,
      firstColumn,
      rowCount,
      showTotals,
      // Excel's declaration says any; a cell's value is text, a number or a boolean.
      checks: column.isNullObject
        ? null
        : (checks.values as CellValue[][]).map(([value = ""]) => value),
    };
  };
}

/** Reads rows of the history, 5,000 in each round trip. */
export async function readHistoryRows(
  context: Excel.RequestContext,
  { rowCount }: HistoryTable,
  spans: readonly RowSpan[]
): Promise<Result<readonly HistoryRow[], Problem>> {
  const rows: HistoryRow[] = [];
  for (const { first, count } of cutSpans(spans)) {
    const table = context.workbook.tables.getItemOrNullObject(HISTORY_TABLE).load("name");
    const header = table.getHeaderRowRange().load("values");
    const cells = table
      .getDataBodyRange()
      .getOffsetRange(first, 0)
      .getResizedRange(count - rowCount, 0)
      .load("values, rowIndex");
    await context.sync();
    if (table.isNullObject) return fail({ code: "gone" });
    // Excel's declaration says any; a cell's value is text, a number or a boolean.
    const headers = (header.values as CellValue[][])[0] ?? [];
    const positions = HISTORY_HEADERS.map((name) => headers.indexOf(name));
    for (const [index, row] of (cells.values as CellValue[][]).entries()) {
      rows.push({
        row: rowIndex(cells.rowIndex + index),
        texts: positions.map((position) => cellText(row[position])),
      });
    }
  }
  return succeed(rows);
}

function cutSpans(spans: readonly RowSpan[]): RowSpan[] {
  return spans.flatMap(({ first, count }) =>
    Array.from({ length: Math.ceil(count / ROWS_AT_ONCE) }, (_, part) => ({
      first: first + part * ROWS_AT_ONCE,
      count: Math.min(ROWS_AT_ONCE, count - part * ROWS_AT_ONCE),
    }))
  );
}

/**
 * Adds rows to the history, in parts that Excel takes, and stores the settings with the last. Excel keeps
 * what came before a failure, so that after one it's looked at what is there, and what was done by half
 * is taken back.
 */
export async function appendHistoryRows(
  context: Excel.RequestContext,
  before: BeforeAppend,
  rows: Rows,
  settings: string
): Promise<Result<null, Problem>> {
  const { workbook } = context;
  let state = recordsOf(before);
  const parts = cutParts(rows);
  try {
    for (const [index, part] of parts.entries()) {
      workbook.application.suspendScreenUpdatingUntilNextSync();
      state = appendRecords(workbook, HISTORY, state, part);
      if (index === parts.length - 1) workbook.settings.add(SETTINGS_KEY, settings);
      await context.sync();
    }
    return succeed(null);
  } catch (error) {
    return settleFailure(context, before, parts, settings, translateError(error, true));
  }
}

function recordsOf(before: BeforeAppend): Exclude<RecordState, { readonly kind: "foreign" }> {
  return before.kind === "table" ? { ...before, rows: null } : before;
}

async function settleFailure(
  context: Excel.RequestContext,
  before: BeforeAppend,
  parts: readonly Rows[],
  settings: string,
  problem: Problem
): Promise<Result<null, Problem>> {
  const unknown: Problem =
    problem.code === "host" ? problem : { code: "host", hostCode: problem.code, partial: true };
  const undone: Problem = problem.code === "host" ? { ...problem, partial: false } : problem;
  try {
    const load = loadHistory(context.workbook);
    await context.sync();
    const now = load();
    if (await holdsRows(context, before, now, parts)) {
      context.workbook.settings.add(SETTINGS_KEY, settings);
      await context.sync();
      return succeed(null);
    }
    takeBack(context.workbook, before, now, parts.flat().length);
    await context.sync();
    return fail(undone);
  } catch {
    // Excel doesn't answer any more: that is all there is to tell.
    return fail(unknown);
  }
}

/** Whether all rows are there just as they were to be: only Excel's answer was lost. Read as they were written. */
async function holdsRows(
  context: Excel.RequestContext,
  before: BeforeAppend,
  now: HistoryState,
  parts: readonly Rows[]
): Promise<boolean> {
  const rows = parts.flat();
  const had = before.kind === "table" ? before.rowCount : 0;
  if (now.kind !== "table" || now.rowCount !== had + rows.length) return false;
  let first = had;
  const spans = parts.map(({ length: count }): RowSpan => {
    first += count;
    return { first: first - count, count };
  });
  const read = await readHistoryRows(context, now, spans);
  return (
    read.ok &&
    read.value.every(({ texts }, index) =>
      texts.every((text, column) => text === cellText(rows[index]?.[column]))
    )
  );
}

/** Queues putting everything back as it was before the rows. */
function takeBack(
  workbook: Excel.Workbook,
  before: BeforeAppend,
  now: HistoryState,
  count: number
): void {
  if (before.kind === "table") {
    const more = now.kind === "table" ? now.rowCount - before.rowCount : 0;
    if (now.kind === "table" && more > 0) cutRecords(workbook, { ...now, rows: null }, more);
    return;
  }
  if (now.kind === "absent" || now.kind === "foreign") return;
  const sheet = workbook.worksheets.getItem(HISTORY_SHEET);
  if (before.kind === "absent") {
    sheet.delete();
    return;
  }
  if (now.kind === "table") workbook.tables.getItem(HISTORY_TABLE).convertToRange();
  sheet.getRangeByIndexes(before.top, 0, 1 + count, HISTORY_HEADERS.length).clear();
}
