import {
  createStatusReader,
  defaultRule,
  makeReport,
  publishedScheme,
  readTracker,
} from "../../src/domain";
import type { HistoryRow, KeptReport } from "../../src/domain/history/HistoryReading";
import { readHistory } from "../../src/domain/history/readHistory";
import { takeSnapshot } from "../../src/domain/history/takeSnapshot";
import { writeHistory } from "../../src/domain/history/writeHistory";
import { compareSnapshots } from "../../src/domain/movements/compareSnapshots";
import { rowIndex } from "../../src/domain/tracker/place";
import { compareContenders, formatComparison } from "./compareContenders";
import { makeCells } from "./makeCells";

/**
 * A deep history: 40 reports of 500 actions. Reading all of it as What changed does, comparing two
 * reports, and a run with a baseline, each against a loop that only touches the same texts.
 */
const REPORTS = 40;
const ACTIONS = 500;

const cells = makeCells(ACTIONS);
const info = { title: "Plan", number: REPORTS, asAt: "2025-02-28" } as const;
const settings = { info, scheme: publishedScheme, rule: defaultRule };
const tracker = readTracker(cells, createStatusReader(publishedScheme));
const actions = takeSnapshot([tracker], makeReport([tracker], settings).plans, publishedScheme);
const texts = Array.from({ length: REPORTS }, (_, index) =>
  writeHistory({
    report: {
      title: "Plan",
      number: index + 1,
      revision: 1,
      asAt: `20${String(10 + Math.floor(index / 4))}-0${(index % 4) + 1}-28`,
      finished: "2025-03-03",
      fingerprint: "",
    },
    actions,
  })
).flat();
// Strings as Excel hands them over: each a value of its own.
const rows = (JSON.parse(JSON.stringify(texts)) as string[][]).map((row, index): HistoryRow => ({
  row: rowIndex(index + 1),
  texts: row,
}));
const [baseline] = readHistory(rows).reports;
if (baseline === undefined) throw new Error("There's no report.");
const before: KeptReport = baseline;

function touchTexts(of: readonly HistoryRow[]): number {
  let sum = 0;
  for (const row of of) for (const text of row.texts) sum += text.length;
  return sum;
}

function runWholePass(withBaseline: KeptReport | null): number {
  const now = readTracker(cells, createStatusReader(publishedScheme));
  return makeReport([now], { ...settings, baseline: withBaseline }).findings.length;
}

function compareTwo(): number {
  const compared = compareSnapshots(before.actions, actions, publishedScheme);
  return compared.ok ? compared.value.unchanged : 0;
}

const CONTENDERS = [
  {
    name: `reading ${REPORTS} x ${ACTIONS}`,
    size: rows.length,
    run: () => readHistory(rows).reports.length,
    than: () => touchTexts(rows),
  },
  {
    name: "comparing two",
    size: ACTIONS,
    run: compareTwo,
    than: () => touchTexts(rows.slice(0, ACTIONS)),
  },
  {
    name: "run with baseline",
    size: ACTIONS,
    run: () => runWholePass(before),
    than: () => runWholePass(null),
  },
] as const;

console.log(
  `rows      ${"contender".padEnd(20)}against          ratio (middle half of the rounds)`
);
for (const { name, size, run, than } of CONTENDERS) {
  const comparison = compareContenders(run, than, 40);
  console.log(`${String(size).padEnd(10)}${name.padEnd(20)}${formatComparison(comparison)}`);
}
