import { findTrackers } from "../domain";
import type { FixOffers } from "../domain/fixes/Fix";
import { proposeFixes } from "../domain/fixes/proposeFixes";
import type { Report } from "../domain/report";
import { fail, succeed, type Result } from "../domain/result";
import { OUTPUT_SHEETS } from "../domain/sheets/sheetNames";
import type { Tracker } from "../domain/tracker/Tracker";
import { createEditFollower } from "./createEditFollower";
import { STATUS_SHEET } from "./dropDown";
import type { EditFollower } from "./EditFollower";
import { healDropDowns } from "./healDropDowns";
import { describeOverwritten } from "./describeOverwritten";
import { knowTrackers, samePlans, type KnownTrackers } from "./KnownTrackers";
import { infoFrom, makeReportInSteps } from "./makeReportFrom";
import { changesFor, describeHighlight, findRefusal } from "./planChanges";
import { pauseAfterRows } from "./pauseAfterRows";
import { planSummary } from "./planSummary";
import type { Problem } from "./problem";
import { readBaseline } from "./readBaseline";
import { readTrackersAt } from "./readTrackersAt";
import type { Progress, Written } from "./session";
import { parseSettings } from "./settings";
import { standAfter } from "./standAfter";
import { unlessCancelled } from "./unlessCancelled";
import type { WorkbookChanges, WorkbookPort, WorkbookReading, WriteOutcome } from "./WorkbookPort";

/** What a run came to. */
export interface Outcome {
  readonly report: Report;
  /** What it was made from. */
  readonly trackers: readonly Tracker[];
  /** What can be done about its findings in their cells. */
  readonly offers: FixOffers;
  readonly written: Written;
  /** What keeps the report up to date while the trackers are edited. */
  readonly follower: EditFollower;
  /** How the run left the workbook, as `standAfter` has it. */
  readonly standing: WorkbookReading | null;
  readonly known: KnownTrackers;
  /** The settings as stored; null when there are none. */
  readonly settings: string | null;
}

/** Our sheets that a run looks at. */
const SHEETS_READ = [...OUTPUT_SHEETS, STATUS_SHEET];

/** What a run reports while it works. */
export type OnProgress = (progress: Progress) => void;

/**
 * Recalculate RAG: finds the trackers unless their places are known, reads them, makes the report
 * and writes what differs from what is there. Three round trips, two when the places are known and
 * still right, and one fewer when there's nothing to write; the survey of a workbook of many sheets
 * takes one more, and so do the report to compare with and putting the drop-down right. A tracker that
 * is too much for one answer takes more. A problem that comes before the writing leaves the workbook as
 * it was; one of Excel's while it writes says so.
 *
 * @param signal ends the run with "cancelled" when it's aborted before the writing, or between the parts of
 *   a report that is more than Excel takes at once
 */
export async function recalculate(
  port: WorkbookPort,
  known: KnownTrackers | null,
  onProgress: OnProgress,
  signal: AbortSignal = new AbortController().signal
): Promise<Result<Outcome, Problem>> {
  const read = async (at: number, places: KnownTrackers["places"]): Promise<Read> => {
    const progress: Progress = { step: "reading", at, of: at + 1 };
    onProgress(progress);
    const onRows = (done: number, of: number): void => {
      onProgress({ ...progress, rows: { done, of } });
    };
    const reading = readTrackersAt(port, places, SHEETS_READ, true, { onRows, signal });
    return unlessCancelled(reading, signal);
  };
  // What is strayed is looked at once more, before rules are taken away there.
  if (known?.strays.length === 0) {
    const reading = await read(1, known.places);
    if (!reading.ok && reading.problem.code !== "gone") return reading;
    if (reading.ok && samePlans(parseSettings(reading.value.settings).plans, known.plans))
      return settle(port, known, reading.value, { at: 2, onProgress, signal });
  }

  onProgress({ step: "finding", at: 1, of: 3 });
  const survey = await unlessCancelled(port.survey(), signal);
  if (!survey.ok) return survey;
  const { plans } = parseSettings(survey.value.settings);
  const found = findTrackers(survey.value, plans);
  if (!found.ok) return found;
  const now = knowTrackers(found.value, plans, survey.value);
  const reading = await read(2, now.places);
  if (!reading.ok) return reading;
  return settle(port, now, reading.value, { at: 3, onProgress, signal });
}

type Read = Result<WorkbookReading, Problem>;

/** Whom a run tells how far it is, and what ends it. `at`: the step of writing, which is the last. */
interface RunPace {
  readonly at: number;
  readonly onProgress: OnProgress;
  readonly signal: AbortSignal;
}

/** From what was read to what is written. */
async function settle(
  port: WorkbookPort,
  known: KnownTrackers,
  reading: WorkbookReading,
  { at, onProgress, signal }: RunPace
): Promise<Result<Outcome, Problem>> {
  const settings = parseSettings(reading.settings);
  const info = infoFrom(reading.trackers, settings);
  const baseline = await unlessCancelled(
    readBaseline(port, reading.history, info, settings),
    signal
  );
  if (!baseline.ok) return baseline;
  const made = await makeReportInSteps(reading.trackers, settings, baseline.value, {
    onRows: (done, of) => {
      onProgress({ step: "checking", at: at - 1, of: at, rows: { done, of } });
    },
    signal,
  });
  if (!made.ok) return made;
  const refused = findRefusal(reading.outputs);
  if (refused) return fail(refused);

  const rows = made.value.trackers.reduce((sum, { actions }) => sum + actions.length, 0);
  await pauseAfterRows(rows);
  const { strays } = known;
  const dropDowns = await unlessCancelled(
    healDropDowns(port, reading, made.value.report.scheme),
    signal
  );
  if (!dropDowns.ok) return dropDowns;
  const { content: summary, ...live } = planSummary(made.value, reading.trackers, settings);
  const own = changesFor(made.value, summary, reading, settings, dropDowns.value.settings);
  const changes: WorkbookChanges = {
    ...dropDowns.value,
    settings: own.settings ?? dropDowns.value.settings,
    sheets: [...own.sheets, ...dropDowns.value.sheets],
    highlights: own.highlights,
    strays,
  };
  const { sheets, highlights, validations } = changes;
  const count = sheets.length + highlights.length + validations.length + strays.length;
  let outcome: WriteOutcome = { canUndo: true };
  if (count > 0 || own.settings !== null) {
    if (signal.aborted) return fail({ code: "cancelled" });
    onProgress({ step: "writing", at, of: at });
    await pauseAfterRows(rows);
    const result = await port.write(changes, {
      onRows: (done, of) => {
        onProgress({ step: done < of ? "sending" : "writing", at, of: at, rows: { done, of } });
      },
      signal,
    });
    if (!result.ok) return result;
    outcome = result.value;
  }
  const written: Written = {
    sheets: own.sheets.map(({ content }) => content.name),
    highlight: describeHighlight(reading, changes, settings),
    ...describeOverwritten(own.sheets, outcome),
    ...live,
  };
  const stored = parseSettings(changes.settings ?? reading.settings);
  return succeed({
    report: made.value.report,
    trackers: made.value.trackers,
    offers: proposeFixes(
      made.value.report,
      reading.trackers.map(({ cells }) => cells)
    ),
    written,
    follower: createEditFollower(reading.trackers, stored, baseline.value),
    standing: standAfter(reading, changes),
    known: { ...known, strays: [] },
    settings: changes.settings ?? reading.settings,
  });
}
