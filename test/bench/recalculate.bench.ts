import {
  createStatusReader,
  defaultRule,
  makeReport,
  publishedScheme,
  readTracker,
} from "../../src/domain";
import type { TrackerCells } from "../../src/domain/tracker/Tracker";
import type { Report } from "../../src/domain/report";
import { compareContenders, formatComparison } from "./compareContenders";
import { makeCells } from "./makeCells";
import { measureMemory } from "./measureMemory";

/**
 * Reading a tracker, and the whole pass from cells to report, each against a loop that only touches
 * the same cells: what they cost beyond looking at their input at all. And what a report takes that nobody
 * has looked at yet, beside the cells.
 */
const SIZES = [
  { rowCount: 1_000, rounds: 120 },
  { rowCount: 10_000, rounds: 40 },
  { rowCount: 100_000, rounds: 31 },
  { rowCount: 1_000_000, rounds: 7 },
] as const;

/** As a session does: the scheme's reader is made for each run. */
function makeWholeReport(cells: TrackerCells): Report {
  const tracker = readTracker(cells, createStatusReader(publishedScheme));
  return makeReport([tracker], {
    info: { title: "Plan", number: 3, asAt: "2025-02-28" },
    scheme: publishedScheme,
    rule: defaultRule,
  });
}

function runWholePass(cells: TrackerCells): number {
  const { exceptions, findings } = makeWholeReport(cells);
  return exceptions.length + findings.length;
}

/** Looks at each cell once, as lightly as one can without being optimised away: a text's length, or a number. */
function touchCells({ columns, rowCount }: TrackerCells): number {
  let sum = 0;
  for (const { values } of Object.values(columns)) {
    for (let index = 0; index < rowCount; index++) {
      const value = values[index];
      if (typeof value === "string") sum += value.length;
      else if (typeof value === "number") sum += value;
    }
  }
  return sum;
}

/** Reading alone: from cells to actions by section. */
function readCells(cells: TrackerCells): number {
  return readTracker(cells, createStatusReader(publishedScheme)).actions.length;
}

const CONTENDERS = [
  { name: "reading", run: readCells },
  { name: "whole pass", run: runWholePass },
] as const;

console.log(
  "rows      contender   time             touching cells   ratio (middle half of the rounds)"
);
for (const { rowCount, rounds } of SIZES) {
  const cells = makeCells(rowCount);
  for (const { name, run } of CONTENDERS) {
    const comparison = compareContenders(
      () => run(cells),
      () => touchCells(cells),
      rounds
    );
    console.log(`${String(rowCount).padEnd(10)}${name.padEnd(12)}${formatComparison(comparison)}`);
  }
  const bytes = measureMemory(() => makeWholeReport(cells)) / rowCount;
  console.log(
    `${String(rowCount).padEnd(10)}memory      ${bytes.toFixed(0)} bytes a row beyond the values`
  );
}
