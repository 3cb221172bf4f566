import { fail, succeed, type Result } from "../domain/result";
import { highlightRules } from "./highlight";
import { samePlans, type KnownTrackers } from "./KnownTrackers";
import { makeReportFrom } from "./makeReportFrom";
import type { Problem } from "./problem";
import { readTrackersAt } from "./readTrackersAt";
import { changeSettings, parseSettings } from "./settings";
import type { WorkbookPort } from "./WorkbookPort";

/**
 * Turns highlighting on or off at once and for later runs, in two round trips. Off takes our own
 * rules away and leaves everything else on the sheets as it is.
 *
 * @returns the settings as they're stored from now on
 */
export async function setHighlight(
  port: WorkbookPort,
  { places, plans }: KnownTrackers,
  on: boolean
): Promise<Result<string, Problem>> {
  const read = await readTrackersAt(port, places, []);
  if (!read.ok) return read;
  const { trackers: readings, settings: stored } = read.value;
  // A colleague has set other plans since: the next run finds them.
  if (!samePlans(parseSettings(stored).plans, plans)) return fail({ code: "gone" });
  const locked = readings.find((reading) => reading.protected);
  if (locked !== undefined) return fail({ code: "sheet-protected", sheet: locked.cells.sheet });

  const made = on ? makeReportFrom(readings, parseSettings(stored)) : null;
  if (made?.ok === false) return made;
  const settings = changeSettings(stored, { highlight: on });
  const highlights = readings.map(({ cells }, index) => {
    const tracker = made?.value.trackers[index];
    return {
      tracker: cells,
      rules: made && tracker ? highlightRules(tracker, cells, made.value.report.scheme) : [],
    };
  });
  const written = await port.write({ sheets: [], highlights, strays: [], settings });
  return written.ok ? succeed(settings) : written;
}
