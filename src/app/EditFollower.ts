import type { FixOffers } from "../domain/fixes/Fix";
import type { Report } from "../domain/report";
import type { Tracker, TrackerCells } from "../domain/tracker/Tracker";
import type { Settings } from "./settings";
import type { SheetEdit } from "./SheetEdit";

/** What an edit has made of the last report. */
export interface Followed {
  readonly report: Report;
  readonly trackers: readonly Tracker[];
  /** What they're read from, one each. */
  readonly cells: readonly TrackerCells[];
  readonly offers: FixOffers;
}

/** Keeps the report up to date while cells are edited, by what the last run has read. */
export interface EditFollower {
  /**
   * Goes through the trackers some rows at a time, so that the first edit needn't; an edit that comes before the end
   * does what is left. Ends when aborted.
   */
  readonly prepare: (signal: AbortSignal) => Promise<void>;
  /**
   * Takes an edit of a tracker's sheet.
   *
   * @param settings as they are now
   * @returns null where the edit doesn't tell what has changed, or one before it was missed: what is known
   *   then isn't certain any more, and has to be read again
   */
  readonly take: (edit: SheetEdit, settings: Settings) => Followed | null;
}
