import type { TrackerPlace } from "../domain";
import { fail, type Result } from "../domain/result";
import { cellText } from "../domain/tracker/cell";
import type { Field, TrackerCells } from "../domain/tracker/Tracker";
import type { Problem } from "./problem";
import type { ReadingPace } from "./ReadingPace";
import type { WorkbookPort, WorkbookReading } from "./WorkbookPort";

/**
 * Reads the trackers where they were found, and makes sure that they're still there: every column
 * has the header that it had, and there are as many columns as there were, since one that was put
 * in may be a newer report's RAG.
 *
 * @returns "gone" when rows or columns have moved since, so that one looks again
 */
export async function readTrackersAt(
  port: WorkbookPort,
  places: readonly TrackerPlace[],
  outputs: readonly string[],
  withHistory = false,
  pace?: ReadingPace
): Promise<Result<WorkbookReading, Problem>> {
  const reading = await port.read(places, outputs, withHistory, pace);
  if (!reading.ok) return reading;
  const { trackers } = reading.value;
  const hold = places.every((place, index) => {
    const cells = trackers[index]?.cells;
    return cells !== undefined && headersHold(cells, place) && widthHolds(cells, place);
  });
  return hold ? reading : fail({ code: "gone" });
}

function widthHolds({ firstColumn, lastColumn }: TrackerCells, place: TrackerPlace): boolean {
  return place.kind === "range"
    ? lastColumn === place.lastColumn
    : lastColumn - firstColumn + 1 === place.width;
}

function headersHold({ columns }: TrackerCells, { headers }: TrackerPlace): boolean {
  // The keys are fields: `headers` is a record keyed by them.
  return (Object.entries(headers) as [Field, string][]).every(
    ([field, header]) => cellText(columns[field]?.header) === cellText(header)
  );
}
