import { letWindowAnswer } from "../app/letWindowAnswer";
import type { ReadingPace } from "../app/ReadingPace";
import { ANSWER_BYTES, measureRow, rowsFor, USUAL_ROW } from "./payload";
import type { GradualCells } from "./GradualCells";
import type { PortMemory } from "./PortMemory";
import { isTooLarge } from "./translateError";

/** Cells of one sheet that are read row by row together. */
export interface CellGroup {
  readonly sheet: string;
  readonly cells: readonly GradualCells[];
  /** Whether they're a tracker's, whose rows are told as they're read. */
  readonly isTracker: boolean;
}

/**
 * Takes what the first round trip has brought of cells, and reads the rest, as many rows in each round trip as an
 * answer may hold by what the rows before have taken. Where that's still too much, half of them.
 *
 * @returns "too-large" where Excel left out what was asked for; "cancelled" between two round trips
 */
export async function readRest(
  context: Excel.RequestContext,
  groups: readonly CellGroup[],
  memory: PortMemory,
  pace?: ReadingPace
): Promise<"read" | "too-large" | "cancelled"> {
  // What Office.js does with an answer is one task, and what is done with it here another.
  await letWindowAnswer();
  for (const { cells } of groups) if (!takeAll(cells)) return "too-large";
  for (const group of groups) {
    let most = Infinity;
    for (;;) {
      const { from, end } = extentOf(group);
      noteRow(group, memory);
      if (from >= end) break;
      tellRows(groups, pace);
      if (pace?.signal.aborted === true) return "cancelled";
      const rows = Math.min(most, rowsFor(memory.rowBytes.get(group.sheet) ?? USUAL_ROW));
      const sheet = context.workbook.worksheets.getItem(group.sheet);
      for (const cells of group.cells) cells.ask(sheet, from + rows);
      try {
        await context.sync();
        await letWindowAnswer();
        if (takeAll(group.cells)) continue;
      } catch (error) {
        if (!isTooLarge(error)) throw error;
      }
      if (rows === 1) return "too-large";
      most = Math.ceil(Math.min(rows, end - from) / 2);
    }
  }
  return "read";
}

/** Notes what a row of a group takes, for this reading's next answer and the next reading's first. */
function noteRow({ sheet, cells }: CellGroup, memory: PortMemory): void {
  const bytes = cells.reduce((sum, { rows }) => sum + measureRow(rows), 0);
  if (bytes > 0) memory.rowBytes.set(sheet, bytes);
}

/** From where to where rows are still to be read; both count from 0. */
function extentOf({ cells }: CellGroup): { readonly from: number; readonly end: number } {
  const open = cells.filter((each) => each.exists() && each.next() < each.end());
  return {
    from: Math.min(...open.map((each) => each.next())),
    end: Math.max(-Infinity, ...open.map((each) => each.end())),
  };
}

function tellRows(groups: readonly CellGroup[], pace: ReadingPace | undefined): void {
  const trackers = groups.filter(({ isTracker }) => isTracker);
  const read = trackers.map(({ cells }) => Math.max(0, ...cells.map(({ rows }) => rows.length)));
  const left = trackers.map((group) => {
    const { from, end } = extentOf(group);
    return Math.max(0, end - from);
  });
  const sum = (counts: readonly number[]): number => counts.reduce((all, each) => all + each, 0);
  pace?.onRows(sum(read), sum(read) + sum(left));
}

function takeAll(cells: readonly GradualCells[]): boolean {
  return cells.map((each) => each.take()).every((taken) => taken);
}

/** How many rows of each sheet the first answer may have, when they share it. */
export function firstRows(
  sheets: readonly string[],
  memory: PortMemory,
  bytes = ANSWER_BYTES
): Map<string, number> {
  return new Map(
    sheets.map((sheet) => [sheet, rowsFor(rowBytesOf(sheet, memory), bytes / sheets.length)])
  );
}

/** What a row of a sheet takes, by what was last read of it, or else by its first rows. */
function rowBytesOf(sheet: string, { rowBytes, heads }: PortMemory): number {
  const head = heads.get(sheet) ?? [];
  return rowBytes.get(sheet) ?? (head.length > 0 ? measureRow(head) : USUAL_ROW);
}
