import { performance } from "node:perf_hooks";
import {
  createStatusReader,
  defaultRule,
  finish,
  makeReport,
  publishedScheme,
  readTracker,
} from "../../src/domain";
import { LiveTracker } from "../../src/domain/live/LiveTracker";
import { columnIndex, rowIndex } from "../../src/domain/tracker/place";
import { makeCells } from "./makeCells";

/**
 * One edit of an action's status in a tracker that is followed, in trackers of three sizes, and how many
 * of them a full pass from cells to report is worth. Rows are gone to here and there, as people do; the
 * sizes take turns, so that what else the machine does falls on all.
 */
const SIZES = [1_000, 100_000, 1_000_000] as const;
const EDITS = 20_000;
const ROUNDS = 15;
/** A step between rows that goes through all of them before it comes back. */
const STEP = 7_919;
const STATUS_COLUMN = columnIndex(6);
const STATUSES = ["Off Track", "On Track", "On Trak", "Delivered"] as const;
const AS_AT = "2025-02-28";

const settings = {
  info: { title: "Plan", number: 3, asAt: AS_AT },
  scheme: publishedScheme,
  rule: defaultRule,
};

const contenders = SIZES.map((rowCount) => {
  const cells = makeCells(rowCount);
  const readStatus = createStatusReader(publishedScheme);
  const live = finish(LiveTracker.followInSteps(cells, readStatus, publishedScheme, AS_AT));
  let count = 0;
  const edit = (): void => {
    count++;
    const row = rowIndex(1 + ((count * STEP) % rowCount));
    // Each time round a row gets another status than it has.
    const turn = Math.floor(count / rowCount) + count;
    live.edit(row, STATUS_COLUMN, STATUSES[turn % STATUSES.length] ?? "");
  };
  const pass = (): number =>
    makeReport([readTracker(cells, createStatusReader(publishedScheme))], settings).findings.length;
  return { rowCount, edit, pass, edits: [] as number[], passes: [] as number[] };
});

/** Milliseconds. */
function time(work: () => void): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;

for (let round = -2; round < ROUNDS; round++) {
  for (const { rowCount, edit, pass, edits, passes } of contenders) {
    const one = time(() => {
      for (let count = 0; count < EDITS; count++) edit();
    });
    const full = rowCount === 100_000 ? time(pass) : NaN;
    // The first rounds are for warming up.
    if (round < 0) continue;
    edits.push(one / EDITS);
    if (rowCount === 100_000) passes.push(full);
  }
}

const smallest = median(contenders[0]?.edits ?? []);
console.log("rows      one edit         against 1,000 rows   edits that a full pass is worth");
for (const { rowCount, edits, passes } of contenders) {
  const one = median(edits);
  const worth = passes.length === 0 ? "" : String(Math.round(median(passes) / one));
  console.log(
    `${String(rowCount).padEnd(10)}${`${(one * 1000).toFixed(2)} µs`.padEnd(17)}${(one / smallest).toFixed(1).padEnd(21)}${worth}`
  );
}
