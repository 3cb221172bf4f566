import { listGone, type ReportMark } from "../domain/history/ReportMark";
import type { SheetsLook, SheetStanding } from "../domain/publish/checkSheets";
import { succeed, type Result } from "../domain/result";
import { findEdits } from "../domain/sheets/blockPrint";
import { OUTPUT_SHEETS } from "../domain/sheets/sheetNames";
import type { HistoryState } from "./HistoryPort";
import type { Problem } from "./problem";
import { sortChecks } from "./readBaseline";
import { parseSettings } from "./settings";
import type { OutputState, WorkbookPort } from "./WorkbookPort";

/** Looks at our sheets: what was done to them by hand, and which finished reports are missed. One round trip. */
export async function lookAtSheets(port: WorkbookPort): Promise<Result<SheetsLook, Problem>> {
  const reading = await port.read([], OUTPUT_SHEETS, true);
  if (!reading.ok) return reading;
  const { outputs, history, settings } = reading.value;
  return succeed({
    sheets: OUTPUT_SHEETS.map((name) => standingOf(name, outputs[name])),
    gone: missedIn(history, parseSettings(settings).finished),
  });
}

function standingOf(name: string, state: OutputState = { kind: "absent" }): SheetStanding {
  return state.kind === "ours"
    ? { name, kind: "ours", edits: findEdits(state.print, state.entries, null) }
    : { name, kind: state.kind, edits: { resized: false, places: [] } };
}

function missedIn(
  history: HistoryState | undefined,
  marks: readonly ReportMark[]
): readonly ReportMark[] {
  if (history === undefined || history.kind === "foreign") return [];
  if (history.kind !== "table") return marks;
  const { reports, unchecked } = sortChecks(history);
  // Rows that have lost their checks may be the report's.
  return unchecked.length > 0 ? [] : listGone(marks, new Set(reports.keys()));
}
