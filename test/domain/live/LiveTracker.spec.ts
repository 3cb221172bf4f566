import fc from "fast-check";
import {
  createStatusReader,
  defaultRule,
  finish,
  makeReport,
  publishedScheme,
  readTracker,
} from "../../../src/domain";
import { LiveTracker } from "../../../src/domain/live/LiveTracker";
import { reportOn } from "../../../src/domain/makeReport";
import { STEP } from "../../../src/domain/steps";
import type { Report } from "../../../src/domain/report";
import type { CellValue } from "../../../src/domain/tracker/cell";
import { columnIndex, rowIndex } from "../../../src/domain/tracker/place";
import type { TrackerCells } from "../../../src/domain/tracker/Tracker";
import { anyCell, anyTrackerGrid } from "../../support/domain/arbitraryGrid";
import { reportInfo } from "../../support/domain/reportFromGrid";
import { cellsFromGrid, type Grid } from "../../support/domain/trackerFromGrid";

const readStatus = createStatusReader(publishedScheme);
const settings = { info: reportInfo, scheme: publishedScheme, rule: defaultRule };

const follow = (cells: TrackerCells): LiveTracker =>
  finish(LiveTracker.followInSteps(cells, readStatus, publishedScheme, reportInfo.asAt));
const reportOf = (live: LiveTracker): Report => reportOn([live.current().analysis], settings);
/** The report on the same cells, read afresh. */
const afresh = (grid: Grid, cells: TrackerCells): Report => {
  const columns = Object.fromEntries(
    Object.entries(cells.columns).map(([field, column]) => [
      field,
      {
        ...column,
        values: Array.from(
          { length: cells.rowCount },
          (_, index) => grid[cells.firstRow + index]?.[column.column] ?? ""
        ),
      },
    ])
  );
  return makeReport([readTracker({ ...cells, columns }, readStatus)], settings);
};

const labels = publishedScheme.statuses.map(({ label }) => label);
/** What is entered in a tracker, for each of its columns. */
const ENTRIES: readonly (readonly [string, readonly CellValue[]])[] = [
  ["Pillar", ["", "", "Plan", "Pillar: Train", "#N/A"]],
  ["Section", ["1.1 Data", "1.2 Recruitment", "1.1 Dta", "", "#REF!"]],
  ["Ref", ["1.1.1", "1.1.2", "1.2.1", "a-1", "A-1", "", 1.1, 45_000, "2.1.1"]],
  ["Action", ["Do it", "Do that", "", "Total", "Key to RAG", "#N/A"]],
  ["Lead", ["AB", "", "tbc", "#N/A"]],
  ["Due date", [45_000, 45_716, 46_000, "", "TBC", "31.03.25", "soon"]],
  ["RAG", [...labels, "", "On Trak", "green", "Ask Jo", "#N/A"]],
  ["Previous RAG", [...labels, ""]],
  ["Reason for RAG", ["", "As planned.", "Delayed.", "n/a", "#N/A"]],
  ["Mitigating actions", ["", "None.", "Ask again.", "tba"]],
];
const anyEntry = fc
  .nat(ENTRIES.length - 1)
  .chain((column) =>
    fc.tuple(fc.constant(column), fc.constantFrom(...(ENTRIES[column]?.[1] ?? [])))
  );
const anyRow = fc
  .tuple(...ENTRIES.map(([, values]) => fc.constantFrom(...values)))
  .map((row): CellValue[] => row);

/** Enters something in a grid and in what follows it. */
function enter(
  grid: CellValue[][],
  live: LiveTracker,
  [row, column, value]: readonly [number, number, CellValue]
): void {
  const cells = grid[row];
  if (cells === undefined) throw new Error("There's no such row.");
  cells[column] = value;
  expect(live.edit(rowIndex(row), columnIndex(column), value)).toBe(true);
}

describe("a tracker that is followed", () => {
  it("is after any edits what reading the same cells gives", () => {
    fc.assert(
      fc.property(
        anyTrackerGrid.chain((grid) => {
          const cells = cellsFromGrid(grid);
          const rows = cells.rowCount;
          const edit = fc.tuple(fc.nat(Math.max(0, rows - 1)), fc.nat(9), anyCell);
          return fc.tuple(
            fc.constant(grid),
            fc.constant(cells),
            fc.array(edit, { maxLength: rows * 3 })
          );
        }),
        ([grid, cells, edits]) => {
          const copy = grid.map((row) => [...row]);
          const live = follow(cells);
          for (const [index, column, value] of edits)
            enter(copy, live, [cells.firstRow + index, column, value]);
          expect(reportOf(live)).toEqual(afresh(copy, cells));
        }
      ),
      { numRuns: 150, endOnFailure: true }
    );
  });

  it("is so after each of more than 1,000 edits of a tracker with all its columns", () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 30, maxLength: 40 }),
        fc.array(fc.tuple(fc.nat(29), anyEntry), { minLength: 1_000, maxLength: 1_200 }),
        (rows, edits) => {
          const grid: CellValue[][] = [ENTRIES.map(([header]) => header), ...rows];
          const cells = cellsFromGrid(grid);
          const live = follow(cells);
          edits.forEach(([row, [column, value]], index) => {
            enter(grid, live, [row + 1, column, value]);
            if (index % 50 === 0) expect(reportOf(live)).toEqual(afresh(grid, cells));
          });
          expect(reportOf(live)).toEqual(afresh(grid, cells));
        }
      ),
      { numRuns: 3, endOnFailure: true }
    );
  });

  it("leaves what was looked at before as it was", () => {
    const grid = [
      ["Ref", "Action", "Lead", "RAG"],
      ["1.1.1", "One", "AB", "On Track"],
      ["1.1.2", "Two", "", "On Trak"],
      ["1.2.1", "Three", "CD", "Off Track"],
    ];
    const live = follow(cellsFromGrid(grid));
    const before = reportOf(live);
    const plain = afresh(grid, cellsFromGrid(grid));
    live.edit(rowIndex(2), columnIndex(3), "Off Track");
    live.edit(rowIndex(1), columnIndex(2), "");
    live.edit(rowIndex(3), columnIndex(1), "Four");
    expect(before).toEqual(plain);
    expect(reportOf(live).exceptions.map(({ action }) => action)).toEqual(["Two", "Four"]);
  });

  it("is begun some rows at a time, each of three times: read, checked and followed", () => {
    const rowCount = 2 * STEP + 1;
    const rows = Array.from({ length: rowCount }, (_, index) => [
      `1.1.${index}`,
      "Do it",
      "On Trak",
    ]);
    const cells = cellsFromGrid([["Ref", "Action", "RAG"], ...rows]);
    const following = LiveTracker.followInSteps(cells, readStatus, publishedScheme, null);
    const parts: number[] = [];
    for (let step = following.next(); step.done !== true; step = following.next())
      parts.push(step.value);
    const once = [STEP, STEP, 1];
    expect(parts).toEqual([...once, ...once, ...once]);
  });

  it("knows nothing of cells outside the rows that were read, nor cares for other columns", () => {
    const grid = [
      ["Title", "", ""],
      ["Action", "RAG", "Cost"],
      ["One", "On Track", 7],
    ];
    const cells = cellsFromGrid(grid);
    const live = follow(cells);
    const { analysis } = live.current();
    expect(live.edit(rowIndex(1), columnIndex(1), "Status")).toBe(false);
    expect(live.edit(rowIndex(3), columnIndex(0), "Two")).toBe(false);
    expect(live.edit(rowIndex(2), columnIndex(2), 8)).toBe(true);
    expect(live.edit(rowIndex(2), columnIndex(1), "On Track")).toBe(true);
    expect(live.current().analysis).toBe(analysis);
  });
});
