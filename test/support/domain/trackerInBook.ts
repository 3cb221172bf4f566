import { createStatusReader, publishedScheme, readTracker } from "../../../src/domain";
import type { Tracker } from "../../../src/domain/tracker/Tracker";
import { cellsOf, findIn, type Book } from "./book";
import { withPlainActions } from "./withPlainActions";

/** The tracker in a workbook, as the published scheme reads it. */
export function trackerInBook(book: Book): Tracker {
  const found = findIn(book);
  if (!found.ok) throw new Error(`No tracker: ${JSON.stringify(found.problem)}`);
  return withPlainActions(
    readTracker(cellsOf(book, found.value), createStatusReader(publishedScheme))
  );
}
