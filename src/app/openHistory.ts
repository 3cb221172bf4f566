import type { HistoryReading } from "../domain/history/HistoryReading";
import { readHistory } from "../domain/history/readHistory";
import { fail, succeed, type Result } from "../domain/result";
import { missingHeaders, snapshotOf, type ShownReport } from "./finishReport";
import type { HistoryProblem } from "./HistoryProblem";
import { HISTORY_SHEET } from "./HistoryPort";
import type { PastReports } from "./session";
import { parseSettings } from "./settings";
import type { WorkbookPort } from "./WorkbookPort";

/**
 * Reads all finished reports. Two round trips, and one more for each 5,000 rows after the first; one
 * where there's no history.
 *
 * @param shown the report that is shown, if any
 * @param read what was read before, if that is to stand
 */
export async function openHistory(
  port: WorkbookPort,
  shown: ShownReport | null,
  read?: HistoryReading
): Promise<Result<PastReports, HistoryProblem>> {
  const history = read === undefined ? await readReports(port) : succeed(read);
  const current = shown === null ? [] : snapshotOf(shown);
  return history.ok ? succeed({ history: history.value, current }) : history;
}

async function readReports(port: WorkbookPort): Promise<Result<HistoryReading, HistoryProblem>> {
  const reading = await port.read([], [], true);
  if (!reading.ok) return reading;
  const { history, settings } = reading.value;
  const { finished } = parseSettings(settings);
  switch (history?.kind) {
    case "foreign":
      return fail({ code: "sheet-not-ours", sheet: HISTORY_SHEET });
    case "table": {
      const missing = missingHeaders(history.headers);
      if (missing.length > 0)
        return fail({ code: "history-columns", sheet: history.sheet, headers: missing });
      const rows = await port.readHistory(history, [{ first: 0, count: history.rowCount }]);
      return rows.ok ? succeed(readHistory(rows.value, finished)) : rows;
    }
    default:
      return succeed(readHistory([], finished));
  }
}
