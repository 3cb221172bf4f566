import { findTrackers } from "../domain";
import type { FixOffers } from "../domain/fixes/Fix";
import { proposeFixes } from "../domain/fixes/proposeFixes";
import type { Report } from "../domain/report";
import { fail, succeed, type Result } from "../domain/result";
import { exceptionsSheet } from "../domain/sheets/exceptionsSheet";
import { OUTPUT_SHEETS } from "../domain/sheets/sheetNames";
import type { SheetContent } from "../domain/sheets/SheetContent";
import type { Tracker } from "../domain/tracker/Tracker";
import { createEditFollower } from "./createEditFollower";
import { STATUS_SHEET } from "./dropDown";
import type { EditFollower } from "./EditFollower";
import { healDropDowns } from "./healDropDowns";
import { highlightRules, type HighlightRule } from "./highlight";
import { describeOverwritten } from "./describeOverwritten";
import { holdsContent } from "./holdsContent";
import { knowTrackers, samePlans, type KnownTrackers } from "./KnownTrackers";
import { infoFrom, makeReportFrom, type MadeReport } from "./makeReportFrom";
import { planChart } from "./planChart";
import { planSummary } from "./planSummary";
import type { Problem } from "./problem";
import { readBaseline } from "./readBaseline";
import { readTrackersAt } from "./readTrackersAt";
import type { Progress, Written } from "./session";
import { changeSettings, parseSettings, type Settings } from "./settings";
import type {
  HighlightChange,
  OutputState,
  SheetChange,
  TrackerReading,
  WorkbookChanges,
  WorkbookPort,
  WorkbookReading,
} from "./WorkbookPort";

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
 * takes one more, and so do the report to compare with and putting the drop-down right. A problem that comes before the writing leaves the workbook as it was; one of
 * Excel's while it writes says so.
 */
export async function recalculate(
  port: WorkbookPort,
  known: KnownTrackers | null,
  onProgress: OnProgress
): Promise<Result<Outcome, Problem>> {
  // What is strayed is looked at once more, before rules are taken away there.
  if (known?.strays.length === 0) {
    onProgress({ step: "reading", at: 1, of: 2 });
    const reading = await readTrackersAt(port, known.places, SHEETS_READ, true);
    if (!reading.ok && reading.problem.code !== "gone") return reading;
    if (reading.ok && samePlans(parseSettings(reading.value.settings).plans, known.plans))
      return settle(port, known, reading.value, () => {
        onProgress({ step: "writing", at: 2, of: 2 });
      });
  }

  onProgress({ step: "finding", at: 1, of: 3 });
  const survey = await port.survey();
  if (!survey.ok) return survey;
  const { plans } = parseSettings(survey.value.settings);
  const found = findTrackers(survey.value, plans);
  if (!found.ok) return found;
  const now = knowTrackers(found.value, plans, survey.value);
  onProgress({ step: "reading", at: 2, of: 3 });
  const reading = await readTrackersAt(port, now.places, SHEETS_READ, true);
  if (!reading.ok) return reading;
  return settle(port, now, reading.value, () => {
    onProgress({ step: "writing", at: 3, of: 3 });
  });
}

/** From what was read to what is written. */
async function settle(
  port: WorkbookPort,
  known: KnownTrackers,
  reading: WorkbookReading,
  onWriting: () => void
): Promise<Result<Outcome, Problem>> {
  const settings = parseSettings(reading.settings);
  const info = infoFrom(reading.trackers, settings);
  const baseline = await readBaseline(port, reading.history, info, settings);
  if (!baseline.ok) return baseline;
  const made = makeReportFrom(reading.trackers, settings, baseline.value);
  if (!made.ok) return made;
  const refused = findRefusal(reading.outputs);
  if (refused) return fail(refused);

  const { strays } = known;
  const dropDowns = await healDropDowns(port, reading, made.value.report.scheme);
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
  if (count > 0 || own.settings !== null) {
    onWriting();
    const result = await port.write(changes);
    if (!result.ok) return result;
  }
  const written: Written = {
    sheets: own.sheets.map(({ content }) => content.name),
    highlight: describeHighlight(reading, changes, settings),
    ...describeOverwritten(own.sheets),
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
    known: { ...known, strays: [] },
    settings: changes.settings ?? reading.settings,
  });
}

/** A sheet that isn't ours is left alone, and a protected one can't be written. */
function findRefusal(outputs: Readonly<Record<string, OutputState>>): Problem | null {
  for (const sheet of OUTPUT_SHEETS) {
    const state = outputs[sheet] ?? { kind: "absent" };
    if (state.kind === "foreign") return { code: "sheet-not-ours", sheet };
    if (state.kind === "ours" && state.protected) return { code: "sheet-protected", sheet };
  }
  return null;
}

/** @param stored the settings as they're going to be stored; null where they stay */
function changesFor(
  made: MadeReport,
  summary: SheetContent,
  reading: WorkbookReading,
  settings: Settings,
  stored: string | null
): Pick<WorkbookChanges, "sheets" | "highlights" | "settings"> {
  const { chart, setting } = planChart(summary, stateOf(summary, reading), settings);
  const contents = [
    { content: summary, chart },
    { content: exceptionsSheet(made.report), chart: undefined },
  ];
  return {
    sheets: contents.flatMap(({ content, chart: itsChart }): SheetChange[] => {
      const before = stateOf(content, reading);
      if (itsChart !== undefined) return [{ content, before, chart: itsChart }];
      return holdsContent(before, content) ? [] : [{ content, before }];
    }),
    settings:
      setting === undefined
        ? null
        : changeSettings(stored ?? reading.settings, { summaryChart: setting }),
    highlights: reading.trackers.flatMap((each, index) =>
      highlightChange(each, made, index, settings)
    ),
  };
}

function stateOf({ name }: SheetContent, { outputs }: WorkbookReading): OutputState {
  return outputs[name] ?? { kind: "absent" };
}

/** The rules to put on one tracker; none when it's protected or already has just these. */
function highlightChange(
  { cells, protected: isProtected, highlight }: TrackerReading,
  { report, trackers }: MadeReport,
  index: number,
  settings: Settings
): HighlightChange[] {
  const tracker = trackers[index];
  if (isProtected || tracker === undefined) return [];
  const rules = settings.highlight ? highlightRules(tracker, cells, report.scheme, settings) : [];
  return highlight.whole && sameRules(highlight.rules, rules) ? [] : [{ tracker: cells, rules }];
}

function sameRules(a: readonly HighlightRule[], b: readonly HighlightRule[]): boolean {
  const known = new Set(a.map(keyOf));
  return a.length === b.length && b.every((rule) => known.has(keyOf(rule)));
}

/** Colours are the same in any case of letters. */
function keyOf({ formula, fill, ink, bold }: HighlightRule): string {
  return [formula, fill.toUpperCase(), ink.toUpperCase(), String(bold)].join("\n");
}

function describeHighlight(
  { trackers }: WorkbookReading,
  { highlights }: WorkbookChanges,
  settings: Settings
): Written["highlight"] {
  if (!settings.highlight) return "off";
  if (trackers.some((tracker) => tracker.protected)) return "skipped-protected";
  return highlights.length === 0 ? "unchanged" : "applied";
}
