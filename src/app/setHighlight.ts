import { createStatusReader, readTracker, type TrackerPlace } from "../domain";
import type { Result } from "../domain/result";
import { fail } from "../domain/result";
import { highlightRules } from "./highlight";
import type { Problem } from "./problem";
import { readTrackerAt } from "./readTrackerAt";
import type { RunSettings } from "./recalculate";
import { formatSettings, parseSettings } from "./settings";
import type { WorkbookPort } from "./WorkbookPort";

/**
 * Turns highlighting on or off at once and for later runs, in two round trips. Off takes our own
 * rules away and leaves everything else on the sheet as it is.
 *
 * @returns the settings as they're stored from now on
 */
export async function setHighlight(
  port: WorkbookPort,
  run: RunSettings,
  place: TrackerPlace,
  on: boolean
): Promise<Result<string, Problem>> {
  const read = await readTrackerAt(port, place, []);
  if (!read.ok) return read;
  const { tracker: cells, trackerProtected, settings: stored } = read.value;
  if (trackerProtected) return fail({ code: "sheet-protected", sheet: cells.sheet });

  const tracker = readTracker(cells, createStatusReader(run.scheme));
  const settings = formatSettings({ ...parseSettings(stored), highlight: on }, stored);
  const rules = on ? highlightRules(tracker, cells, run.scheme) : [];
  const written = await port.write(cells, { sheets: [], highlight: rules, settings });
  return written.ok ? { ok: true, value: settings } : written;
}
