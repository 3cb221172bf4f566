import { performance } from "node:perf_hooks";
import { createEditFollower } from "../../src/app/createEditFollower";
import { defaultSettings } from "../../src/app/settings";
import type { TrackerReading } from "../../src/app/WorkbookPort";
import { countOpen } from "../../src/domain/accepted/countOpen";
import { arrangeFindings } from "../../src/taskpane/findings/arrangeFindings";
import { NO_FILTER } from "../../src/taskpane/findings/FindingFilter";
import { columnIndex, rowIndex } from "../../src/domain/tracker/place";
import { makeCells } from "./makeCells";

/**
 * What a pane does on an edit of a status while a tracker is followed: the report by it, how many findings
 * are open, what the first 50 of them say and what can be done about each. Beside it, what the list of
 * findings takes before it's drawn, where that is open.
 */
const SIZES = [1_000, 10_000, 100_000] as const;
const ROUNDS = 40;
const SHOWN = 50;
const STATUS_COLUMN = columnIndex(6);
const STATUSES = ["Off Track", "On Track", "On Trak", "Delivered"] as const;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? NaN;

console.log("rows      one edit (median)   slowest       findings put in order");
for (const rowCount of SIZES) {
  const cells = makeCells(rowCount);
  const reading: TrackerReading = {
    cells,
    titleRows: [],
    protected: false,
    highlight: { rules: [], whole: true },
    validation: { kind: "none" },
    hasFormulas: false,
  };
  const settings = { ...defaultSettings, asAt: "2025-02-28" };
  const follower = createEditFollower([reading], settings, null);
  const held = new Map<number, string>();
  const times: number[] = [];
  const arranging: number[] = [];
  for (let round = -5; round < ROUNDS; round++) {
    const row = rowIndex(1 + (((round + 5) * 7_919) % rowCount));
    const before = held.get(row) ?? String(cells.columns.status?.values[row - 1] ?? "");
    const after = STATUSES[(round + 5) % STATUSES.length] ?? "";
    held.set(row, after);
    const begin = performance.now();
    const followed = follower.take(
      { sheet: cells.sheet, remote: false, cell: { row, column: STATUS_COLUMN, before, after } },
      settings
    );
    if (followed === null) throw new Error("The edit isn't followed.");
    const { findings } = followed.report;
    let shown = countOpen(findings);
    for (const finding of findings.slice(0, SHOWN)) {
      shown += followed.offers.find(finding) === null ? 0 : 1;
    }
    if (shown === 0) throw new Error("There's nothing to show.");
    const shownAt = performance.now();
    const { groups } = arrangeFindings(findings, NO_FILTER);
    if (groups.length === 0) throw new Error("There are no kinds of findings.");
    if (round < 0) continue;
    times.push(shownAt - begin);
    arranging.push(performance.now() - shownAt);
  }
  console.log(
    `${String(rowCount).padEnd(10)}${`${median(times).toFixed(2)} ms`.padEnd(20)}${`${Math.max(...times).toFixed(2)} ms`.padEnd(14)}${median(arranging).toFixed(2)} ms`
  );
}
