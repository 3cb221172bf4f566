import type { TrackerPlace } from "../domain";
import { fail, type Result } from "../domain/result";
import { meaningsOf } from "../domain/tracker/headerWords";
import type { Field, TrackerCells } from "../domain/tracker/Tracker";
import type { Problem } from "./problem";
import type { WorkbookPort, WorkbookReading } from "./WorkbookPort";

/**
 * Reads the tracker where it was found, and makes sure that it's still there: every column has a
 * header that means what it was taken for.
 *
 * @returns "gone" when rows or columns have moved since, so that one looks again
 */
export async function readTrackerAt(
  port: WorkbookPort,
  place: TrackerPlace,
  outputs: readonly string[]
): Promise<Result<WorkbookReading, Problem>> {
  const reading = await port.read(place, outputs);
  if (reading.ok && !headersHold(reading.value.tracker)) return fail({ code: "gone" });
  return reading;
}

function headersHold(cells: TrackerCells): boolean {
  // The keys are fields: `columns` is a record keyed by them.
  return (Object.keys(cells.columns) as Field[]).every((field) =>
    meaningsOf(cells.columns[field]?.header ?? "").some((meaning) => meaning.field === field)
  );
}
