import { findTrackers } from "../domain";
import type { Report } from "../domain/report";
import { fail, succeed, type Result } from "../domain/result";
import { exceptionsSheet } from "../domain/sheets/exceptionsSheet";
import type { SheetContent } from "../domain/sheets/SheetContent";
import { OUTPUT_SHEETS } from "../domain/sheets/sheetNames";
import { summarySheet } from "../domain/sheets/summarySheet";
import { highlightRules, type HighlightRule } from "./highlight";
import { knowTrackers, samePlans, type KnownTrackers } from "./KnownTrackers";
import { makeReportFrom, type MadeReport } from "./makeReportFrom";
import type { Problem } from "./problem";
import { readTrackersAt } from "./readTrackersAt";
import type { Progress, Written } from "./session";
import { parseSettings, type Settings } from "./settings";
import type {
  HighlightChange,
  OutputState,
  TrackerReading,
  WorkbookChanges,
  WorkbookPort,
  WorkbookReading,
} from "./WorkbookPort";

/** What a run came to. */
export interface Outcome {
  readonly report: Report;
  readonly written: Written;
  readonly known: KnownTrackers;
  /** The settings as stored; null when there are none. */
  readonly settings: string | null;
}

/** What a run reports while it works. */
export type OnProgress = (progress: Progress) => void;

/**
 * Recalculate RAG: finds the trackers unless their places are known, reads them, makes the report
 * and writes what differs from what is there. Three round trips, two when the places are known and
 * still right, and one fewer when there's nothing to write; the survey of a workbook of many sheets
 * takes one more. A problem that comes before the writing leaves the workbook as it was; one of
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
    const reading = await readTrackersAt(port, known.places, OUTPUT_SHEETS);
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
  const reading = await readTrackersAt(port, now.places, OUTPUT_SHEETS);
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
  const made = makeReportFrom(reading.trackers, settings);
  if (!made.ok) return made;
  const refused = findRefusal(reading.outputs);
  if (refused) return fail(refused);

  const { strays } = known;
  const changes = { ...changesFor(made.value, reading, settings), strays };
  if (changes.sheets.length + changes.highlights.length + strays.length > 0) {
    onWriting();
    const result = await port.write(changes);
    if (!result.ok) return result;
  }
  const written: Written = {
    sheets: changes.sheets.map(({ content }) => content.name),
    highlight: describeHighlight(reading, changes, settings),
  };
  return succeed({
    report: made.value.report,
    written,
    known: { ...known, strays: [] },
    settings: reading.settings,
  });
}

/** A sheet that isn't ours is left alone, and a protected one can't be written. */
function findRefusal(outputs: Readonly<Record<string, OutputState>>): Problem | null {
  for (const [sheet, state] of Object.entries(outputs)) {
    if (state.kind === "foreign") return { code: "sheet-not-ours", sheet };
    if (state.kind === "ours" && state.protected) return { code: "sheet-protected", sheet };
  }
  return null;
}

function changesFor(
  made: MadeReport,
  reading: WorkbookReading,
  settings: Settings
): Omit<WorkbookChanges, "strays"> {
  const contents = [summarySheet(made.report), exceptionsSheet(made.report)];
  return {
    sheets: contents.flatMap((content) => {
      const before = reading.outputs[content.name] ?? { kind: "absent" };
      return holds(before, content) ? [] : [{ content, before }];
    }),
    highlights: reading.trackers.flatMap((each, index) =>
      highlightChange(each, made, index, settings)
    ),
    settings: null,
  };
}

/** Whether our block already holds just this, in these colours. A block may be longer, with blank rows. */
function holds(before: OutputState, content: SheetContent): boolean {
  if (before.kind !== "ours" || before.looks !== content.looks) return false;
  if (before.values.length < content.rows.length) return false;
  return before.values.every(
    (row, rowAt) =>
      row.every((value, columnAt) => value === (content.rows[rowAt]?.[columnAt]?.value ?? "")) &&
      row.length >= content.columnWidths.length
  );
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
  const rules = settings.highlight ? highlightRules(tracker, cells, report.scheme) : [];
  return highlight.whole && sameRules(highlight.rules, rules) ? [] : [{ tracker: cells, rules }];
}

function sameRules(a: readonly HighlightRule[], b: readonly HighlightRule[]): boolean {
  const known = new Set(a.map(keyOf));
  return a.length === b.length && b.every((rule) => known.has(keyOf(rule)));
}

/** Colours are the same in any case of letters. */
function keyOf({ formula, fill, ink }: HighlightRule): string {
  return [formula, fill.toUpperCase(), ink.toUpperCase()].join("\n");
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
