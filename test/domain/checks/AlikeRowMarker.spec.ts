import { createStatusReader, publishedScheme, readTracker } from "../../../src/domain";
import { runChecks } from "../../../src/domain/checks/runChecks";
import { findSlowly } from "../../support/domain/straightforward";
import { cellsFromGrid } from "../../support/domain/trackerFromGrid";

it("finds in each row what it finds in that alone, however many kinds of rows there are", () => {
  // Each status that can't be read is a kind of its own.
  const rows = Array.from({ length: 320 }, (_, at) => [
    "1.1 Data",
    `1.1.${at + 1}`,
    "Do it",
    at % 3 === 0 ? "AB" : "",
    `Ask ${at % 300}`,
  ]);
  const grid = [["Section", "Ref", "Action", "Lead", "RAG"], ...rows];
  const tracker = readTracker(cellsFromGrid(grid), createStatusReader(publishedScheme));
  expect(runChecks(tracker, publishedScheme, { asAt: null })).toEqual(
    findSlowly(tracker, publishedScheme, null)
  );
});
