import { exceptionsSheet } from "../domain/sheets/exceptionsSheet";
import type { SheetContent } from "../domain/sheets/SheetContent";
import { OUTPUT_SHEETS } from "../domain/sheets/sheetNames";
import { highlightRules, type HighlightRule } from "./highlight";
import { holdsContent } from "./holdsContent";
import type { MadeReport } from "./makeReportFrom";
import { planChart } from "./planChart";
import type { Problem } from "./problem";
import type { Written } from "./session";
import { changeSettings, type Settings } from "./settings";
import type {
  HighlightChange,
  OutputState,
  SheetChange,
  TrackerReading,
  WorkbookChanges,
  WorkbookReading,
} from "./WorkbookPort";

/** A sheet that isn't ours is left alone, and a protected one can't be written. */
export function findRefusal(outputs: Readonly<Record<string, OutputState>>): Problem | null {
  for (const sheet of OUTPUT_SHEETS) {
    const state = outputs[sheet] ?? { kind: "absent" };
    if (state.kind === "foreign") return { code: "sheet-not-ours", sheet };
    if (state.kind === "ours" && state.protected) return { code: "sheet-protected", sheet };
  }
  return null;
}

/**
 * What a run changes in our sheets, the highlighting and the settings.
 *
 * @param stored the settings as they're going to be stored; null where they stay
 */
export function changesFor(
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

/** What became of the highlighting. */
export function describeHighlight(
  { trackers }: WorkbookReading,
  { highlights }: WorkbookChanges,
  settings: Settings
): Written["highlight"] {
  if (!settings.highlight) return "off";
  if (trackers.some((tracker) => tracker.protected)) return "skipped-protected";
  return highlights.length === 0 ? "unchanged" : "applied";
}
