import { createStatusReader, finish, type Steps } from "../domain";
import { LiveTracker } from "../domain/live/LiveTracker";
import { proposeFixes } from "../domain/fixes/proposeFixes";
import type { KeptReport } from "../domain/history/HistoryReading";
import { reportOn, type ReportSettings } from "../domain/makeReport";
import type { EditFollower } from "./EditFollower";
import { letWindowAnswer } from "./letWindowAnswer";
import { reportSettings } from "./makeReportFrom";
import type { Settings } from "./settings";
import { takeSteps } from "./takeSteps";
import type { TrackerReading } from "./WorkbookPort";

/**
 * Makes what keeps a report up to date while its trackers are edited. Nothing is done before it's prepared, or the
 * first edit. Cells that are formulas are as they were read: Excel doesn't tell what becomes of them.
 *
 * @param readings what the report was made from
 * @param stored the settings by which it was made
 */
export function createEditFollower(
  readings: readonly TrackerReading[],
  stored: Settings,
  baseline: KeptReport | null
): EditFollower {
  const key = keyOf(stored);
  const settings: ReportSettings = reportSettings(readings, stored, baseline);
  const { scheme, info } = settings;
  const readStatus = createStatusReader(scheme);
  const live: LiveTracker[] = [];
  const following = (function* (): Steps<null> {
    for (const { cells } of readings)
      live.push(yield* LiveTracker.followInSteps(cells, readStatus, scheme, info.asAt));
    return null;
  })();

  return {
    prepare: async (signal) => {
      // What the run has come to is shown first.
      await letWindowAnswer();
      if (!signal.aborted) await takeSteps(following, signal);
    },
    take: ({ sheet, cell }, now) => {
      if (cell === null || keyOf(now) !== key) return null;
      // What isn't prepared yet.
      finish(following);
      // As after a fault of ours while it was prepared, which was told then.
      if (live.length < readings.length) return null;
      for (const [index, tracker] of live.entries()) {
        if (readings[index]?.cells.sheet !== sheet) continue;
        const held = tracker.valueAt(cell.row, cell.column);
        // An event that was missed shows in what the cell held before; one that comes twice does no harm.
        if (held !== null && held !== cell.before && held !== cell.after) return null;
        if (!tracker.edit(cell.row, cell.column, cell.after)) return null;
      }
      const current = live.map((tracker) => tracker.current());
      const analyses = current.map(({ analysis }) => analysis);
      // What a run refuses to report on.
      if (analyses.some(({ tracker }) => tracker.actions.length === 0)) return null;
      const report = reportOn(analyses, { ...settings, accepted: now.accepted });
      const cells = current.map((each) => each.cells);
      const trackers = analyses.map(({ tracker }) => tracker);
      return { report, trackers, cells, offers: proposeFixes(report, cells) };
    },
  };
}

/** What figures and findings go by; accepting a finding changes neither. */
function keyOf(settings: Settings): string {
  return JSON.stringify({ ...settings, accepted: [], finished: [] });
}
