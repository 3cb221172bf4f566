import fc from "fast-check";
import {
  createStatusReader,
  findTrackers,
  publishedScheme,
  readTitleBlock,
  readTracker,
} from "../../src/domain";
import { exceptionsSheet } from "../../src/domain/sheets/exceptionsSheet";
import { summarySheet } from "../../src/domain/sheets/summarySheet";
import type { CellValue } from "../../src/domain/tracker/cell";
import type { Tracker } from "../../src/domain/tracker/Tracker";
import { anyCell, anyTrackerGrid } from "../support/domain/arbitraryGrid";
import { reportFromGrid } from "../support/domain/reportFromGrid";
import { cellsFromGrid, surveyOf } from "../support/domain/trackerFromGrid";
import { withPlainActions } from "../support/domain/withPlainActions";

const read = (grid: readonly (readonly CellValue[])[]): Tracker =>
  withPlainActions(readTracker(cellsFromGrid(grid), createStatusReader(publishedScheme)));

/** Labels of the published scheme, each row in a section of its own ref. */
const ratedRows = fc.array(
  fc.tuple(
    fc.constantFrom("1.1", "1.2", "2.1"),
    fc.constantFrom(...publishedScheme.statuses.map(({ label }) => label), "", "On Trak")
  ),
  { minLength: 1, maxLength: 30 }
);

/** A tracker whose sections are in a column, so that rows can be told apart wherever they stand. */
const gridOf = (rows: readonly (readonly [string, string])[]): CellValue[][] => [
  ["Section", "Action", "RAG"],
  ...rows.map(([section, label]) => [section, "Do it", label]),
];

describe("on any grid", () => {
  it("looking for a tracker and its title never throws", () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell, { maxLength: 6 }), { maxLength: 8 }), (grid) => {
        expect(typeof findTrackers(surveyOf({ Any: grid })).ok).toBe("boolean");
        expect(typeof readTitleBlock(grid).title).toBe("string");
      })
    );
  });

  it("reading takes every row as an action or leaves it out, once", () => {
    fc.assert(
      fc.property(anyTrackerGrid, (grid) => {
        const tracker = read(grid);
        const rows = [
          ...tracker.actions.map(({ row }): number => row),
          ...tracker.leftOut.flatMap((each) =>
            Array.from({ length: each.rows }, (_, index) => each.row + index)
          ),
        ];
        expect(new Set(rows).size).toBe(rows.length);
        const missing = grid.flatMap((_, row) =>
          row > tracker.headerRow && !rows.some((each) => each === row) ? [row] : []
        );
        // Only blank rows at the very end go unmentioned.
        expect(missing).toEqual(missing.map((_, index) => grid.length - missing.length + index));
      }),
      { numRuns: 300 }
    );
  });

  it("the report's figures agree with each other, and its sheets are rectangles", () => {
    fc.assert(
      fc.property(anyTrackerGrid, (grid) => {
        const report = reportFromGrid(grid);
        for (const { sections, actions, unrated, shares } of report.plans) {
          const sum = (of: (section: (typeof sections)[number]) => number): number =>
            sections.reduce((total, section) => total + of(section), 0);
          expect(sum((section) => section.actions)).toBe(actions);
          expect(sum((section) => section.unrated)).toBe(unrated);
          expect(shares.rated + unrated).toBe(actions);
          for (const each of [{ shares }, ...sections]) {
            const total = each.shares.percents.reduce((all, percent) => all + percent, 0);
            expect(total).toBe(each.shares.rated > 0 ? 100 : 0);
          }
          const exceptions = publishedScheme.statuses.reduce(
            (all, status, index) => all + (status.exception ? (shares.counts[index] ?? 0) : 0),
            0
          );
          expect(report.exceptions).toHaveLength(exceptions);
        }
        for (const { rows, columnWidths } of [summarySheet(report), exceptionsSheet(report)]) {
          expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columnWidths.length]));
        }
      }),
      { numRuns: 200 }
    );
  });

  it("reading the same cells twice gives the same", () => {
    fc.assert(
      fc.property(anyTrackerGrid, (grid) => {
        expect(read(grid)).toEqual(read(grid));
      })
    );
  });
});

describe("the overall RAG", () => {
  it("doesn't depend on the order of rows", () => {
    const overallBySection = (rows: readonly (readonly [string, string])[]): unknown[] =>
      reportFromGrid(gridOf(rows))
        .plans.flatMap(({ sections }) => sections)
        .map(({ ref, overall, sharesText, why }) => ({ ref, overall, sharesText, why }))
        .sort((a, b) => (a.ref < b.ref ? -1 : 1));
    fc.assert(
      fc.property(
        ratedRows.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))
        ),
        ([rows, shuffled]) => {
          expect(overallBySection(shuffled)).toEqual(overallBySection(rows));
        }
      )
    );
  });
});

describe("a blank row put in", () => {
  it("shifts the places below it by one and changes nothing else", () => {
    fc.assert(
      fc.property(ratedRows, fc.nat(), (rows, at) => {
        const grid = gridOf(rows);
        const before = 1 + (at % rows.length);
        const after = read([...grid.slice(0, before), [], ...grid.slice(before)]);
        const original = read(grid);
        const shift = <T extends { readonly row: number }>(each: T): T => ({
          ...each,
          row: each.row >= before ? each.row + 1 : each.row,
        });
        expect(after.actions).toEqual(original.actions.map(shift));
        expect(after.sections).toEqual(original.sections);
        expect(after.leftOut).toEqual([{ row: before, rows: 1, reason: "blank", text: "" }]);
      })
    );
  });
});
