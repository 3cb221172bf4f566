import { performance } from "node:perf_hooks";
import {
  createStatusReader,
  defaultRule,
  makeReport,
  publishedScheme,
  readTracker,
} from "../../src/domain";
import type { CellValue } from "../../src/domain/tracker/cell";
import type { Field, TrackerCells } from "../../src/domain/tracker/Tracker";
import { makeCells } from "./makeCells";

/**
 * The whole pass on trackers of many shapes, each against the usual one of as many rows: how much longer
 * a row of theirs takes, and whether that stays so where there are ten times as many.
 */
const SIZES = [10_000, 100_000] as const;
const ROUNDS = 5;

type Columns = Partial<Record<Field, readonly CellValue[]>>;
/** What a shape's columns hold, by what the usual ones do; columns that aren't named stay, empty ones go. */
type Shape = (usual: Readonly<Record<Field, readonly CellValue[]>>) => Columns;

const NONE: readonly CellValue[] = [];
const fill = (like: readonly CellValue[], make: (row: number) => CellValue): CellValue[] =>
  like.map((_, row) => make(row));

const SHAPES: Readonly<Record<string, Shape>> = {
  "the usual one": () => ({}),
  "no column of refs": () => ({ ref: NONE }),
  "a blank column of refs": ({ ref }) => ({ ref: fill(ref, () => "") }),
  "refs with a word (WF-034)": ({ ref }) => ({ ref: fill(ref, (row) => `WF-${row}`) }),
  "refs with a letter (2b)": ({ ref }) => ({
    ref: fill(ref, (row) => `${1 + Math.floor(row / 20)}${"abcdefghijklmnopqrst"[row % 20] ?? ""}`),
  }),
  "refs that are numbers": ({ ref }) => ({ ref: fill(ref, (row) => row + 1) }),
  "refs in any order": ({ ref }) => ({
    ref: fill(ref, (row) => ref[(row * 7_919) % ref.length] ?? ""),
  }),
  "one ref for all": ({ ref }) => ({ ref: fill(ref, () => "1.1.1") }),
  "sections by name alone": ({ section }) => ({
    ref: NONE,
    section: fill(section, (row) => `Area ${Math.floor(row / 10)}`),
  }),
  "sections in any order": ({ section }) => ({
    section: fill(section, (row) => `Area ${(row * 7_919) % 5_000}`),
  }),
  "sections by headings": ({ ref, ...others }) => {
    const below = (like: readonly CellValue[]): CellValue[] =>
      fill(like, (row) => (row % 10 === 0 ? "" : (like[row] ?? "")));
    const { action, lead, due, status, reason, mitigation } = others;
    return {
      group: NONE,
      section: NONE,
      ref: below(ref),
      action: fill(action, (row) => (row % 10 === 0 ? `Section ${row}` : (action[row] ?? ""))),
      lead: below(lead),
      due: below(due),
      status: below(status),
      reason: below(reason),
      mitigation: below(mitigation),
    };
  },
  "half of the statuses blank": ({ status }) => ({
    status: fill(status, (row) => (row % 2 === 0 ? "" : (status[row] ?? ""))),
  }),
  "no status in any row": ({ status }) => ({ status: fill(status, () => "") }),
  "a remark for each status": ({ status }) => ({
    status: fill(status, (row) => `Waiting for answer ${row}`),
  }),
  "a text for each due date": ({ due }) => ({ due: fill(due, (row) => `by meeting ${row}`) }),
  "reasons of 500 characters": ({ reason }) => ({
    reason: fill(reason, (row) => `Delayed by review ${row}, and by others. `.repeat(12)),
  }),
  "spaces around all texts": ({ ref, section, action, lead, status }) => {
    const spaced = (like: readonly CellValue[]): CellValue[] =>
      fill(like, (row) => ` ${String(like[row])}\u00a0 `);
    return {
      ref: spaced(ref),
      section: spaced(section),
      action: spaced(action),
      lead: spaced(lead),
      status: spaced(status),
    };
  },
  "errors in four columns": ({ group, section, lead, reason }) => ({
    group: fill(group, () => "#N/A"),
    section: fill(section, () => "#N/A"),
    lead: fill(lead, () => "#N/A"),
    reason: fill(reason, () => "#N/A"),
  }),
};

/** The usual tracker's cells in another shape; out of JSON, as `makeCells` has them. */
function reshape(usual: TrackerCells, shape: Shape): TrackerCells {
  const values = Object.fromEntries(
    Object.entries(usual.columns).map(([field, column]) => [field, column.values])
  ) as Record<Field, readonly CellValue[]>; // The keys are fields: `columns` is a record keyed by them.
  const changed = shape(values);
  const columns = Object.entries(usual.columns).flatMap(([field, column]) => {
    const own = changed[field as Field] ?? column.values; // As above.
    return own === NONE ? [] : [[field, { ...column, values: own }] as const];
  });
  // What was just written is what is read.
  const parsed = JSON.parse(JSON.stringify(Object.fromEntries(columns))) as TrackerCells["columns"];
  return { ...usual, columns: parsed };
}

/** Nanoseconds a row, of the quickest of some rounds. */
function timeRow(cells: TrackerCells): number {
  let quickest = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const begin = performance.now();
    const tracker = readTracker(cells, createStatusReader(publishedScheme));
    const { findings } = makeReport([tracker], {
      info: { title: "Plan", number: 3, asAt: "2025-02-28" },
      scheme: publishedScheme,
      rule: defaultRule,
    });
    quickest = Math.min(quickest, performance.now() - begin);
    if (tracker.actions.length + findings.length === 0) throw new Error("Nothing was read.");
  }
  return (quickest * 1_000_000) / cells.rowCount;
}

const usual = SIZES.map((rowCount) => makeCells(rowCount));
// What is run first is compiled meanwhile.
usual.forEach(timeRow);
const base = usual.map(timeRow);
console.log(`${"shape".padEnd(30)}${SIZES.map((size) => `at ${size} rows`.padEnd(18)).join("")}`);
for (const [name, shape] of Object.entries(SHAPES)) {
  const ratios = usual.map((cells, at) => timeRow(reshape(cells, shape)) / (base[at] ?? NaN));
  console.log(`${name.padEnd(30)}${ratios.map((ratio) => ratio.toFixed(1).padEnd(18)).join("")}`);
}
