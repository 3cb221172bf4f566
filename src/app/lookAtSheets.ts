import { readHistory } from "../domain/history/readHistory";
import { listGone, type ReportMark } from "../domain/history/ReportMark";
import type { SheetsLook, SheetStanding } from "../domain/publish/checkSheets";
import { succeed, type Result } from "../domain/result";
import { findEdits } from "../domain/sheets/blockPrint";
import { OUTPUT_SHEETS } from "../domain/sheets/sheetNames";
import type { HistoryState } from "./HistoryPort";
import type { Problem } from "./problem";
import { sortChecks, spansOf } from "./readBaseline";
import { parseSettings } from "./settings";
import type { OutputState, WorkbookPort } from "./WorkbookPort";

/**
 * Looks at our sheets: what was done to them by hand, and which finished reports are missed. One round
 * trip, and another where one is missed and rows of the history have lost their checks.
 */
export async function lookAtSheets(port: WorkbookPort): Promise<Result<SheetsLook, Problem>> {
  const reading = await port.read([], OUTPUT_SHEETS, true);
  if (!reading.ok) return reading;
  const { outputs, history, settings } = reading.value;
  const gone = await listMissed(port, history, parseSettings(settings).finished);
  if (!gone.ok) return gone;
  const sheets = OUTPUT_SHEETS.map((name) => standingOf(name, outputs[name]));
  return succeed({ sheets, gone: gone.value });
}

function standingOf(name: string, state: OutputState = { kind: "absent" }): SheetStanding {
  return state.kind === "ours"
    ? { name, kind: "ours", edits: findEdits(state.print, state.entries, null) }
    : { name, kind: state.kind, edits: { resized: false, places: [] } };
}

async function listMissed(
  port: WorkbookPort,
  history: HistoryState | undefined,
  marks: readonly ReportMark[]
): Promise<Result<readonly ReportMark[], Problem>> {
  if (history === undefined || history.kind === "foreign") return succeed([]);
  if (history.kind !== "table") return succeed(marks);
  const { reports, unchecked } = sortChecks(history);
  const missed = listGone(marks, new Set(reports.keys()));
  if (missed.length === 0 || unchecked.length === 0) return succeed(missed);
  // They may be rows of a report all the same, or blank.
  const rows = await port.readHistory(history, spansOf(unchecked));
  return rows.ok ? succeed(readHistory(rows.value, missed).gone) : rows;
}
