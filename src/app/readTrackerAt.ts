import type { TrackerPlace } from "../domain";
import { fail, type Result } from "../domain/result";
import { meaningsOf } from "../domain/tracker/headerWords";
import type { Field, TrackerCells } from "../domain/tracker/Tracker";
import type { Problem } from "./problem";
import type { WorkbookPort, WorkbookReading } from "./WorkbookPort";

/**
 * Reads the tracker where it was found, and makes sure that it's still there: every column has a
 * header that means what it was taken for, and there are as many columns as there were, since one
 * that was put in may be a newer report's RAG.
 *
 * @returns "gone" when rows or columns have moved since, so that one looks again
 */
export async function readTrackerAt(
  port: WorkbookPort,
  place: TrackerPlace,
  outputs: readonly string[]
): Promise<Result<WorkbookReading, Problem>> {
  const reading = await port.read(place, outputs);
  if (!reading.ok) return reading;
  const { tracker } = reading.value;
  return headersHold(tracker) && widthHolds(tracker, place) ? reading : fail({ code: "gone" });
}

function widthHolds({ firstColumn, lastColumn }: TrackerCells, place: TrackerPlace): boolean {
  return place.kind === "range"
    ? lastColumn === place.lastColumn
    : lastColumn - firstColumn + 1 === place.width;
}

function headersHold(cells: TrackerCells): boolean {
  // The keys are fields: `columns` is a record keyed by them.
  return (Object.keys(cells.columns) as Field[]).every((field) =>
    meaningsOf(cells.columns[field]?.header ?? "").some((meaning) => meaning.field === field)
  );
}
