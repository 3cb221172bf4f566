import { findTrackers } from "../domain";
import type { Report } from "../domain/report";
import { succeed, type Result } from "../domain/result";
import { makeReportFrom } from "./makeReportFrom";
import type { Problem } from "./problem";
import { readTrackersAt } from "./readTrackersAt";
import type { Settings } from "./settings";
import type { WorkbookPort } from "./WorkbookPort";

/**
 * The report as some settings would have it, whatever is kept in the workbook. Two round trips;
 * nothing is written.
 */
export async function previewReport(
  port: WorkbookPort,
  settings: Settings
): Promise<Result<Report, Problem>> {
  const survey = await port.survey();
  if (!survey.ok) return survey;
  const found = findTrackers(survey.value, settings.plans);
  if (!found.ok) return found;
  const reading = await readTrackersAt(
    port,
    found.value.map(({ place }) => place),
    []
  );
  if (!reading.ok) return reading;
  const made = makeReportFrom(reading.value.trackers, settings);
  return made.ok ? succeed(made.value.report) : made;
}
