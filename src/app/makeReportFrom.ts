import {
  analyseInSteps,
  createStatusReader,
  makeReport,
  readInSteps,
  readTracker,
  reportOn,
  type ReportSettings,
} from "../domain";
import type { Analysis } from "../domain/analyseTracker";
import type { Steps } from "../domain/steps";
import type { KeptReport } from "../domain/history/HistoryReading";
import type { ReportInfo, Report } from "../domain/report";
import { fail, succeed, type Result } from "../domain/result";
import type { Tracker } from "../domain/tracker/Tracker";
import { pauseAfterRows } from "./pauseAfterRows";
import type { Problem } from "./problem";
import type { ReadingPace } from "./ReadingPace";
import { reportInfo } from "./reportInfo";
import { resolveScheme } from "./resolveScheme";
import type { Settings } from "./settings";
import { takeSteps } from "./takeSteps";
import type { TrackerReading } from "./WorkbookPort";

/** A report, and the trackers that it was made from, in the order in which they were read. */
export interface MadeReport {
  readonly report: Report;
  readonly trackers: readonly Tracker[];
}

/**
 * From cells to report: reads the trackers by the workbook's settings and makes the report.
 *
 * @param baseline the finished report to compare with, where there's one
 * @returns "no-actions" for a tracker with nothing under its headers
 */
export function makeReportFrom(
  readings: readonly TrackerReading[],
  settings: Settings,
  baseline: KeptReport | null = null
): Result<MadeReport, Problem> {
  const made = reportSettings(readings, settings, baseline);
  const readStatus = createStatusReader(made.scheme);
  const trackers = readings.map(({ cells }) => readTracker(cells, readStatus));
  const empty = trackers.find(({ actions }) => actions.length === 0);
  if (empty !== undefined) {
    return fail({ code: "no-actions", sheet: empty.sheet, headerRow: empty.headerRow });
  }
  return succeed({ report: makeReport(trackers, made), trackers });
}

/**
 * Makes the report as {@link makeReportFrom} does, and lets the window answer meanwhile.
 *
 * @param pace hears of rows that were read and rows that were checked: each counts once for both
 * @returns "cancelled" where that was asked for
 */
export async function makeReportInSteps(
  readings: readonly TrackerReading[],
  settings: Settings,
  baseline: KeptReport | null,
  { onRows, signal }: ReadingPace
): Promise<Result<MadeReport, Problem>> {
  const made = reportSettings(readings, settings, baseline);
  const readStatus = createStatusReader(made.scheme);
  const all = readings.reduce((sum, { cells }) => sum + cells.rowCount, 0);
  let passed = 0;
  /** A row is read, and it's checked: half of it each. */
  const take = async <T>(steps: Steps<T>, rows: number): Promise<{ readonly value: T } | null> => {
    const taken = await takeSteps(steps, signal, (done) => {
      onRows(Math.floor((passed + Math.min(done, rows)) / 2), all);
    });
    passed += rows;
    return taken;
  };
  const analyses: Analysis[] = [];
  for (const { cells } of readings) {
    const open = await take(readInSteps(cells, readStatus), cells.rowCount);
    if (open === null) return fail({ code: "cancelled" });
    const { tracker } = open.value;
    if (tracker.actions.length === 0)
      return fail({ code: "no-actions", sheet: tracker.sheet, headerRow: tracker.headerRow });
    const analysis = await take(
      analyseInSteps(tracker, made.scheme, made.info.asAt),
      cells.rowCount
    );
    if (analysis === null) return fail({ code: "cancelled" });
    analyses.push(analysis.value);
  }
  await pauseAfterRows(all);
  if (signal.aborted) return fail({ code: "cancelled" });
  return succeed({
    report: reportOn(analyses, made),
    trackers: analyses.map(({ tracker }) => tracker),
  });
}

/** What a report on trackers is made with. */
export function reportSettings(
  readings: readonly TrackerReading[],
  settings: Settings,
  baseline: KeptReport | null
): ReportSettings {
  const { scheme, chosen } = resolveScheme(
    settings,
    readings.flatMap(({ cells }) => cells.columns.status?.values ?? [])
  );
  const { rule, decimals, overrides, accepted } = settings;
  return {
    info: infoFrom(readings, settings),
    scheme,
    schemeChosen: chosen,
    rule,
    decimals,
    overrides,
    accepted,
    baseline,
  };
}

/** What the report is called, as its settings and the first tracker say. */
export function infoFrom(readings: readonly TrackerReading[], settings: Settings): ReportInfo {
  const [first] = readings;
  return reportInfo(
    first && { titleRows: first.titleRows, plan: first.cells.plan, dates: first.cells.dates },
    settings
  );
}
