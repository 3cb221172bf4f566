import type { CellChange, CellsChanged, SkippedChange, SkipReason } from "../app/CellChange";
import { CHANGES_SHEET } from "../app/changeLog";
import type { Problem } from "../app/problem";
import { fail, succeed, type Result } from "../domain/result";
import { cellRuns } from "./cellRuns";
import { appendToLog, cutLog, isLogged, loadChangeLog } from "./changeLogTable";
import { fitChanges } from "./fitChanges";
import { loadCells, type LoadedCells } from "./loadCells";
import { loadSpills } from "./loadSpills";
import { textEntry } from "./textEntry";
import { isRequestTooLarge, translateError } from "./translateError";

/**
 * Changes cells and logs them: as many at a time as a request and its answer may hold, and half of them
 * where that's still too much. Each part is done whole, with its rows of the log, or not at all; where Excel
 * stops, those before it stand, and the others are skipped.
 */
export async function changeCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  when: string
): Promise<Result<CellsChanged, Problem>> {
  const changed: CellChange[] = [];
  const skipped: SkippedChange[] = [];
  let most = Infinity;
  for (let from = 0; from < changes.length;) {
    const count = Math.min(most, fitChanges(changes, from));
    const result = await changePart(context, changes.slice(from, from + count), when);
    if (result.ok) {
      for (const change of result.value.changed) changed.push(change);
      for (const each of result.value.skipped) skipped.push(each);
      from += count;
      continue;
    }
    const { problem } = result;
    if (problem.code === "too-large" && count > 1) {
      most = Math.ceil(count / 2);
      continue;
    }
    const isKnown = problem.code !== "host" || !problem.partial;
    if (changed.length === 0 || !isKnown) return result;
    for (const change of changes.slice(from)) skipped.push({ change, why: "stopped" });
    break;
  }
  return succeed({ changed, skipped });
}

/**
 * Some of the changes, in two round trips: one reads the cells, the next writes those that are still as
 * they were together with their rows of the log. Excel keeps what came before a failure, so that after
 * one it's looked at what is there, and what was done by half is taken back.
 */
async function changePart(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  when: string
): Promise<Result<CellsChanged, Problem>> {
  const { workbook } = context;
  const cells = loadCells(workbook, changes);
  const isSpilled = loadSpills(
    workbook,
    changes.map(({ place }) => place)
  );
  const loadedLog = loadChangeLog(workbook);
  try {
    await context.sync();
  } catch (error) {
    return fail(translateError(error, false));
  }

  const changed: CellChange[] = [];
  const skipped: SkippedChange[] = [];
  for (const change of changes) {
    const why = whyNot(change, cells) ?? (isSpilled(change.place) ? "formula" : null);
    if (why === null) changed.push(change);
    else skipped.push({ change, why });
  }
  if (changed.length === 0) return succeed({ changed, skipped });
  const log = loadedLog();
  if (log.kind === "foreign") return fail({ code: "sheet-not-ours", sheet: CHANGES_SHEET });
  if (log.kind !== "absent" && log.protected)
    return fail({
      code: "sheet-protected",
      sheet: log.kind === "table" ? log.sheet : CHANGES_SHEET,
    });

  workbook.application.suspendScreenUpdatingUntilNextSync();
  // The log comes first: what can be refused is the making of its sheet.
  appendToLog(workbook, log, changed, when);
  writeCells(workbook, changed, cells);
  try {
    await context.sync();
  } catch (error) {
    if (isRequestTooLarge(error)) return fail({ code: "too-large" });
    const settled = await settleFailure(context, changed, when, translateError(error, true));
    return settled === null ? succeed({ changed, skipped }) : fail(settled);
  }
  return succeed({ changed, skipped });
}

/** Why a cell is left as it is; null when it can be changed. */
function whyNot({ place, before, witness }: CellChange, cells: LoadedCells): SkipReason | null {
  const refusal = cells.refusal(place.sheet);
  if (refusal !== null) return refusal;
  const { value, isFormula } = cells.cellAt(place);
  if (isFormula) return "formula";
  const isSameRow =
    witness === null || cells.cellAt({ ...place, column: witness.column }).value === witness.value;
  return value === before && isSameRow ? null : "changed";
}

/** Queues the new contents, cell by cell or in runs without a gap. Formats stay. */
function writeCells(
  workbook: Excel.Workbook,
  changes: readonly CellChange[],
  cells: LoadedCells
): void {
  const byPlace = new Map(changes.map((change) => [keyOf(change.place), change]));
  for (const { sheet, column, firstRow, lastRow } of cellRuns(
    [...byPlace.values()].map(({ place }) => place),
    0
  )) {
    const range = workbook.worksheets
      .getItem(sheet)
      .getRangeByIndexes(firstRow, column, lastRow - firstRow + 1, 1);
    range.values = Array.from({ length: lastRow - firstRow + 1 }, (_, index) => {
      const change = byPlace.get(keyOf({ sheet, row: firstRow + index, column }));
      return [change === undefined ? null : entryOf(change, cells)];
    });
  }
}

function keyOf({ sheet, row, column }: { sheet: string; row: number; column: number }): string {
  return [sheet, row, column].join("\n");
}

function entryOf({ place, after }: CellChange, cells: LoadedCells): CellChange["after"] {
  return typeof after === "string" ? textEntry(after, cells.cellAt(place).numberFormat) : after;
}

/**
 * Looks at what a failure has left: all of it or none of it, or else what was done is taken back, in
 * one more round trip. A cell that somebody has changed meanwhile is neither.
 *
 * @returns why it wasn't done; null when it was, and only Excel's answer got lost
 */
async function settleFailure(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  when: string,
  problem: Problem
): Promise<Problem | null> {
  const unknown: Problem =
    problem.code === "host" ? problem : { code: "host", hostCode: problem.code, partial: true };
  const undone: Problem = problem.code === "host" ? { ...problem, partial: false } : problem;
  const { workbook } = context;
  try {
    const cells = loadCells(workbook, changes);
    const loadedLog = loadChangeLog(workbook, true);
    await context.sync();
    const log = loadedLog();
    const logged = isLogged(log, changes, when);
    const holding = (content: "before" | "after"): readonly CellChange[] =>
      changes.filter(
        (change) =>
          cells.refusal(change.place.sheet) !== "gone" &&
          cells.cellAt(change.place).value === change[content]
      );
    if (logged && holding("before").length === 0) return null;
    const done = holding("after");
    if (!logged && done.length === 0) return undone;
    const back = done.map((change) => ({ ...change, after: change.before }));
    writeCells(workbook, back, cells);
    if (logged) cutLog(workbook, log, changes.length);
    await context.sync();
    return undone;
  } catch {
    // Excel doesn't answer any more: that is all there is to tell.
    return unknown;
  }
}
