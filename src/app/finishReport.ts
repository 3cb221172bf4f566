import { NEEDED_HEADERS } from "../domain/history/historyColumns";
import { formatReportId, nextRevision } from "../domain/history/reportId";
import { addMark } from "../domain/history/ReportMark";
import type { FinishedReport } from "../domain/history/Snapshot";
import { takeSnapshot } from "../domain/history/takeSnapshot";
import { writeHistory } from "../domain/history/writeHistory";
import { canonicalInput } from "../domain/made/canonicalInput";
import { formatFingerprint } from "../domain/made/formatFingerprint";
import type { Report, ReportInfo } from "../domain/report";
import { fail, succeed, type Result } from "../domain/result";
import type { Tracker } from "../domain/tracker/Tracker";
import { takeFingerprint } from "./exports/fingerprint";
import type { HistoryProblem } from "./HistoryProblem";
import { HISTORY_SHEET, type HistoryState } from "./HistoryPort";
import type { KnownTrackers } from "./KnownTrackers";
import { localDay } from "./localDay";
import { makeReportFrom } from "./makeReportFrom";
import { sortChecks } from "./readBaseline";
import { readTrackersAt } from "./readTrackersAt";
import { changeSettings, parseSettings } from "./settings";
import type { WorkbookPort } from "./WorkbookPort";

/** The report that a user has before them, and what it was made from. */
export interface ShownReport {
  readonly report: Report;
  readonly trackers: readonly Tracker[];
}

/**
 * Keeps a report in the history: reads the trackers and the history once more, makes sure that what is
 * kept is what was shown, and adds its rows. Two round trips. Nothing that is there is changed.
 *
 * @param shown null where nothing is shown yet, and then nothing is kept
 * @param revision what it's to be finished as, as the user was told: 1 unless it was finished before
 */
export async function finishReport(
  port: WorkbookPort,
  known: KnownTrackers | null,
  shown: ShownReport | null,
  revision: number,
  now: Date
): Promise<Result<FinishedReport, HistoryProblem>> {
  if (known === null || shown === null) return fail({ code: "changed-since" });
  const { title, number, asAt } = shown.report.info;
  if (asAt === null) return fail({ code: "no-as-at" });
  const reading = await readTrackersAt(port, known.places, [], true);
  if (!reading.ok) return reading;
  const { settings: stored } = reading.value;
  const settings = parseSettings(stored);
  const made = makeReportFrom(reading.value.trackers, settings);
  if (!made.ok) return made;
  const actions = snapshotOf(made.value);
  const isShown =
    isSame(actions, snapshotOf(shown)) &&
    isSame(made.value.report.info, shown.report.info) &&
    // So that what was exported of it has the fingerprint that is kept.
    canonicalInput(made.value.trackers) === canonicalInput(shown.trackers);
  if (!isShown) return fail({ code: "changed-since" });

  const history = reading.value.history ?? { kind: "absent" };
  if (history.kind === "foreign") return fail({ code: "sheet-not-ours", sheet: HISTORY_SHEET });
  const refused = findRefusal(history, { number, asAt }, revision);
  if (refused !== null) return fail(refused);
  const taken = await takeFingerprint(made.value.trackers);
  const fingerprint = taken === null ? "" : formatFingerprint(taken);
  const finished = localDay(now);
  const report: FinishedReport = { title, number, revision, asAt, finished, fingerprint };
  const mark = { id: formatReportId(report), rows: actions.length };
  const added = await port.appendHistory(
    history,
    writeHistory({ report, actions }),
    changeSettings(stored, { finished: addMark(settings.finished, mark) })
  );
  return added.ok ? succeed(report) : added;
}

/** The actions of a report that is shown, as the history would keep them. */
export function snapshotOf({ report, trackers }: ShownReport): ReturnType<typeof takeSnapshot> {
  return takeSnapshot(trackers, report.plans, report.scheme);
}

function findRefusal(
  history: Exclude<HistoryState, { readonly kind: "foreign" }>,
  report: Pick<ReportInfo, "number"> & { readonly asAt: string },
  revision: number
): HistoryProblem | null {
  if (history.kind === "absent") return revisionRefusal(report, 1, revision);
  const sheet = history.kind === "table" ? history.sheet : HISTORY_SHEET;
  if (history.protected) return { code: "sheet-protected", sheet };
  if (history.kind === "without table") return revisionRefusal(report, 1, revision);
  const missing = missingHeaders(history.headers);
  if (missing.length > 0) return { code: "history-columns", sheet, headers: missing };
  const finished = [...sortChecks(history).reports.values()].map(({ identity }) => identity);
  return revisionRefusal(report, nextRevision(report, finished), revision);
}

/** The columns that the history has lost, of those that it can't be read without. */
export function missingHeaders(headers: readonly string[]): readonly string[] {
  return NEEDED_HEADERS.filter((header) => !headers.includes(header));
}

/** Somebody may have finished the report meanwhile. */
function revisionRefusal(
  { number, asAt }: Pick<ReportInfo, "number"> & { readonly asAt: string },
  next: number,
  revision: number
): HistoryProblem | null {
  return next === revision ? null : { code: "finished-already", number, asAt, times: next - 1 };
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
