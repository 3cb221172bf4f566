import fc from "fast-check";
import type { CellValue } from "../../src/domain/tracker/cell";
import { meaningsOf } from "../../src/domain/tracker/headerWords";
import type { Tracker } from "../../src/domain/tracker/Tracker";
import { trackerFixtures } from "../fixtures/trackers";
import { anyCell, anyTrackerGrid } from "../support/domain/arbitraryGrid";
import type { Book } from "../support/domain/book";
import {
  insertColumn,
  insertRow,
  withBlankRow,
  withColumnsShifted,
  withRowsShifted,
} from "../support/domain/insertInBook";
import { trackerInBook } from "../support/domain/trackerInBook";

/** A workbook with a tracker in it, as it's read. */
interface Known {
  readonly book: Book;
  readonly tracker: Tracker;
}

const know = (book: Book): Known => ({ book, tracker: trackerInBook(book) });

const known = trackerFixtures
  .filter(({ expected }) => "tracker" in expected)
  .map((fixture): [string, Known] => [fixture.name, know(fixture)]);

const anyKnown: fc.Arbitrary<Known> = anyTrackerGrid.map((grid) =>
  know({ sheets: { Cover: [["Workforce Action Plan"]], Actions: grid } })
);

const title: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(
    "Workforce Action Plan",
    "Progress report 4",
    "As at 31 March 2025",
    "Last updated",
    "RAG status report",
    "Status: draft",
    "Owner: programme office",
    45_747
  ),
  fc.string()
);

/** Headers that mean nothing to us. */
const unrelated = fc
  .oneof(
    fc.constantFrom("", "Budget", "Cost centre", "Site", "Risk score", "Directorate", "% done"),
    fc.string()
  )
  .filter((header) => meaningsOf(header).length === 0);

const positions = {
  anywhere: fc.nat(),
  title,
  header: unrelated,
  cells: fc.array(anyCell, { minLength: 30, maxLength: 30 }),
};

/** The workbook with a title row put in above the tracker's header rows, and what must be read. */
function titleRowChangesNothing({ book, tracker }: Known, anywhere: number, text: CellValue): void {
  const rows = book.sheets[tracker.sheet] ?? [];
  const first = rows.findIndex((row) => row.some((cell) => cell !== ""));
  const at = anywhere % (first + 1);
  expect(trackerInBook(insertRow(book, tracker.sheet, at, [text]))).toEqual(
    withRowsShifted(tracker, at)
  );
}

/** The same with a blank row between the header and the last row that was read. */
function blankRowChangesNothing({ book, tracker }: Known, anywhere: number): void {
  const last = Math.max(
    ...tracker.actions.map(({ row }) => row),
    ...tracker.leftOut.map(({ row }) => row)
  );
  if (last < 0) return;
  const at = tracker.headerRow + 1 + (anywhere % (last - tracker.headerRow));
  expect(trackerInBook(insertRow(book, tracker.sheet, at, []))).toEqual(withBlankRow(tracker, at));
}

/** The same with a column that means nothing, anywhere. */
function columnChangesNothing(
  { book, tracker }: Known,
  anywhere: number,
  header: string,
  cells: readonly CellValue[]
): void {
  const grid = book.sheets[tracker.sheet] ?? [];
  const at = anywhere % (Math.max(...grid.map((row) => row.length)) + 1);
  const column = [...Array.from({ length: tracker.headerRow }, () => ""), header, ...cells];
  expect(trackerInBook(insertColumn(book, tracker.sheet, at, column))).toEqual(
    withColumnsShifted(tracker, at)
  );
}

describe("nothing changes but places", () => {
  describe.each(known)("in a workbook with %s", (_, each) => {
    it("when a title row is put in above", () => {
      fc.assert(
        fc.property(positions.anywhere, positions.title, (anywhere, text) => {
          titleRowChangesNothing(each, anywhere, text);
        }),
        { numRuns: 25 }
      );
    });

    it("when a blank row is put in", () => {
      fc.assert(
        fc.property(positions.anywhere, (anywhere) => {
          blankRowChangesNothing(each, anywhere);
        }),
        { numRuns: 15 }
      );
    });

    it("when an unrelated column is put in", () => {
      fc.assert(
        fc.property(
          positions.anywhere,
          positions.header,
          positions.cells,
          (anywhere, header, cells) => {
            columnChangesNothing(each, anywhere, header, cells);
          }
        ),
        { numRuns: 25 }
      );
    });
  });

  describe("in any tracker", () => {
    it("when a title row is put in above", () => {
      fc.assert(
        fc.property(anyKnown, positions.anywhere, positions.title, titleRowChangesNothing),
        { numRuns: 200 }
      );
    });

    it("when a blank row is put in", () => {
      fc.assert(fc.property(anyKnown, positions.anywhere, blankRowChangesNothing), {
        numRuns: 200,
      });
    });

    it("when an unrelated column is put in", () => {
      fc.assert(
        fc.property(
          anyKnown,
          positions.anywhere,
          positions.header,
          positions.cells,
          columnChangesNothing
        ),
        { numRuns: 200 }
      );
    });
  });
});
