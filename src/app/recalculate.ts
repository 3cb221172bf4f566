import {
  createStatusReader,
  findTracker,
  makeReport,
  readTitleBlock,
  readTracker,
  type ReportSettings,
  type StatusReader,
  type TrackerPlace,
} from "../domain";
import type { Report, ReportInfo } from "../domain/report";
import { fail, succeed, type Result } from "../domain/result";
import { exceptionsSheet, EXCEPTIONS_SHEET } from "../domain/sheets/exceptionsSheet";
import type { SheetContent } from "../domain/sheets/SheetContent";
import { summarySheet, SUMMARY_SHEET } from "../domain/sheets/summarySheet";
import type { Tracker, TrackerCells } from "../domain/tracker/Tracker";
import { highlightRules, type HighlightRule } from "./highlight";
import type { Problem } from "./problem";
import { readTrackerAt } from "./readTrackerAt";
import type { Progress, Written } from "./session";
import { parseSettings, type Settings } from "./settings";
import type { OutputState, WorkbookChanges, WorkbookPort, WorkbookReading } from "./WorkbookPort";

/** The sheets that a run writes, in the order in which they're added. */
export const OUTPUT_SHEETS: readonly string[] = [SUMMARY_SHEET, EXCEPTIONS_SHEET];

/** The rule and the scheme that a run works by. */
export type RunSettings = Omit<ReportSettings, "info">;

/** What a run came to. */
export interface Outcome {
  readonly report: Report;
  readonly written: Written;
  /** Where the tracker is, so that the next run needn't look for it. */
  readonly place: TrackerPlace;
  /** The settings as stored; null when there are none. */
  readonly settings: string | null;
}

/** What a run reports while it works. */
export type OnProgress = (progress: Progress) => void;

/**
 * Recalculate RAG: finds the tracker unless its place is known, reads it, makes the report and
 * writes what differs from what is there. At most three round trips, two when the place is known
 * and still right, and one fewer when there's nothing to write. Nothing is written on a problem.
 */
export async function recalculate(
  port: WorkbookPort,
  run: RunSettings,
  known: TrackerPlace | null,
  onProgress: OnProgress
): Promise<Result<Outcome, Problem>> {
  const of = known === null ? 3 : 2;
  const readStatus = createStatusReader(run.scheme);
  if (known !== null) {
    onProgress({ step: "reading", at: 1, of });
    const reading = await readTrackerAt(port, known, OUTPUT_SHEETS);
    if (reading.ok)
      return settle(port, run, known, reading.value, readStatus, () => {
        onProgress({ step: "writing", at: 2, of });
      });
    if (reading.problem.code !== "gone") return reading;
  }

  onProgress({ step: "finding", at: 1, of: 3 });
  const survey = await port.survey();
  if (!survey.ok) return survey;
  const found = findTracker(survey.value);
  if (!found.ok) return found;
  const { place } = found.value;
  onProgress({ step: "reading", at: 2, of: 3 });
  const reading = await readTrackerAt(port, place, OUTPUT_SHEETS);
  if (!reading.ok) return reading;
  return settle(port, run, place, reading.value, readStatus, () => {
    onProgress({ step: "writing", at: 3, of: 3 });
  });
}

/** From what was read to what is written. */
async function settle(
  port: WorkbookPort,
  run: RunSettings,
  place: TrackerPlace,
  reading: WorkbookReading,
  readStatus: StatusReader,
  onWriting: () => void
): Promise<Result<Outcome, Problem>> {
  const settings = parseSettings(reading.settings);
  const tracker = readTracker(reading.tracker, readStatus);
  if (tracker.actions.length === 0) {
    return fail({ code: "no-actions", sheet: tracker.sheet, headerRow: tracker.headerRow });
  }
  const report = makeReport([tracker], { ...run, info: reportInfo(reading, tracker, settings) });
  const refused = findRefusal(reading.outputs);
  if (refused) return fail(refused);

  const contents = [summarySheet(report), exceptionsSheet(report)];
  const changes = changesFor(contents, reading, rulesFor(tracker, reading.tracker, run, settings));
  if (changes.sheets.length > 0 || changes.highlight !== null) {
    onWriting();
    const result = await port.write(reading.tracker, changes);
    if (!result.ok) return result;
  }
  const written: Written = {
    sheets: changes.sheets.map(({ content }) => content.name),
    highlight: describeHighlight(reading, changes, settings),
  };
  return succeed({ report, written, place, settings: reading.settings });
}

function reportInfo(reading: WorkbookReading, tracker: Tracker, settings: Settings): ReportInfo {
  const block = readTitleBlock(reading.titleRows);
  return {
    title: block.title === "" ? tracker.plan : block.title,
    number: block.number,
    asAt: settings.asAt ?? block.asAt,
  };
}

/** A sheet that isn't ours is left alone, and a protected one can't be written. */
function findRefusal(outputs: Readonly<Record<string, OutputState>>): Problem | null {
  for (const [sheet, state] of Object.entries(outputs)) {
    if (state.kind === "foreign") return { code: "sheet-not-ours", sheet };
    if (state.kind === "ours" && state.protected) return { code: "sheet-protected", sheet };
  }
  return null;
}

function rulesFor(
  tracker: Tracker,
  cells: TrackerCells,
  run: RunSettings,
  settings: Settings
): readonly HighlightRule[] {
  return settings.highlight ? highlightRules(tracker, cells, run.scheme) : [];
}

function changesFor(
  contents: readonly SheetContent[],
  reading: WorkbookReading,
  rules: readonly HighlightRule[]
): WorkbookChanges {
  const sheets = contents.flatMap((content) => {
    const before = reading.outputs[content.name] ?? { kind: "absent" };
    return holds(before, content) ? [] : [{ content, before }];
  });
  const asWanted = reading.highlight.whole && sameRules(reading.highlight.rules, rules);
  return { sheets, highlight: reading.trackerProtected || asWanted ? null : rules, settings: null };
}

/** Whether our block already holds just this. A block may be longer, with blank rows. */
function holds(before: OutputState, content: SheetContent): boolean {
  if (before.kind !== "ours" || before.values.length < content.rows.length) return false;
  return before.values.every(
    (row, rowAt) =>
      row.every((value, columnAt) => value === (content.rows[rowAt]?.[columnAt]?.value ?? "")) &&
      row.length >= content.columnWidths.length
  );
}

function sameRules(a: readonly HighlightRule[], b: readonly HighlightRule[]): boolean {
  return (
    a.length === b.length && b.every(({ formula }) => a.some((rule) => rule.formula === formula))
  );
}

function describeHighlight(
  reading: WorkbookReading,
  changes: WorkbookChanges,
  settings: Settings
): Written["highlight"] {
  if (!settings.highlight) return "off";
  if (reading.trackerProtected) return "skipped-protected";
  return changes.highlight === null ? "unchanged" : "applied";
}
