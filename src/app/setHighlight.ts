import { fail, succeed, type Result } from "../domain/result";
import { highlightRules } from "./highlight";
import { samePlans, type KnownTrackers } from "./KnownTrackers";
import { makeReportFrom } from "./makeReportFrom";
import type { Problem } from "./problem";
import { readTrackersAt } from "./readTrackersAt";
import { changeSettings, parseSettings, type Settings } from "./settings";
import type { WorkbookPort } from "./WorkbookPort";

/** What can be set about highlighting. */
export type HighlightSettings = Pick<Settings, "highlight" | "highlightStatuses" | "highlightBold">;

/** What setting it came to. */
export interface HighlightOutcome {
  /** The settings as they're stored from now on. */
  readonly settings: string;
  /** Sheets that are protected and stayed as they were. */
  readonly protected: readonly string[];
}

/**
 * Changes highlighting at once and for later runs, in two round trips. Off takes our own rules away
 * and leaves everything else on the sheets as it is. Protected sheets stay as they are; with no
 * other one, so do the settings.
 */
export async function setHighlight(
  port: WorkbookPort,
  { places, plans }: KnownTrackers,
  changes: Partial<HighlightSettings>
): Promise<Result<HighlightOutcome, Problem>> {
  const read = await readTrackersAt(port, places, []);
  if (!read.ok) return read;
  const { trackers: readings, settings: stored } = read.value;
  // A colleague has set other plans since: the next run finds them.
  if (!samePlans(parseSettings(stored).plans, plans)) return fail({ code: "gone" });
  const locked = readings.filter((reading) => reading.protected).map(({ cells }) => cells.sheet);
  if (locked.length === readings.length)
    return fail({ code: "left-protected", sheets: locked, othersDone: false });

  const text = changeSettings(stored, changes);
  const settings = parseSettings(text);
  const made = settings.highlight ? makeReportFrom(readings, settings) : null;
  if (made?.ok === false) return made;
  const highlights = readings.flatMap(({ cells, protected: isProtected }, index) => {
    if (isProtected) return [];
    const tracker = made?.value.trackers[index];
    const rules =
      made && tracker ? highlightRules(tracker, cells, made.value.report.scheme, settings) : [];
    return [{ tracker: cells, rules }];
  });
  const written = await port.write({
    sheets: [],
    highlights,
    strays: [],
    validations: [],
    settings: text,
  });
  return written.ok ? succeed({ settings: text, protected: locked }) : written;
}
