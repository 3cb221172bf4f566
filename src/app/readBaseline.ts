import { chooseBaseline } from "../domain/history/chooseBaseline";
import type { KeptReport } from "../domain/history/HistoryReading";
import { readHistory } from "../domain/history/readHistory";
import type { ReportIdentity } from "../domain/history/reportId";
import { parseCheck } from "../domain/history/rowCheck";
import type { ReportInfo } from "../domain/report";
import { succeed, type Result } from "../domain/result";
import { cellText } from "../domain/tracker/cell";
import type { HistoryState, HistoryTable, RowSpan } from "./HistoryPort";
import type { Problem } from "./problem";
import { OWN_COLUMN, type Settings } from "./Setting";
import type { WorkbookPort } from "./WorkbookPort";

/** Which rows of the history tell what report they're of, and which don't. */
export interface CheckedRows {
  /** By id: the report, and its rows, of which the first below the header is 0. */
  readonly reports: ReadonlyMap<string, { identity: ReportIdentity; rows: number[] }>;
  readonly unchecked: readonly number[];
}

/** Sorts the rows of the history by their checks. */
export function sortChecks({ checks, rowCount }: HistoryTable): CheckedRows {
  const reports = new Map<string, { identity: ReportIdentity; rows: number[] }>();
  const unchecked: number[] = [];
  for (let row = 0; row < rowCount; row++) {
    const check = parseCheck(cellText(checks?.[row]));
    const known = check && reports.get(check.id);
    if (known) known.rows.push(row);
    else if (check) reports.set(check.id, { identity: check.report, rows: [row] });
    else unchecked.push(row);
  }
  return { reports, unchecked };
}

/**
 * Reads the finished report that this one is compared with: the one that was chosen or else the last
 * before its day. Its rows alone are read, in one round trip more where there's a history.
 *
 * @returns null where there's none, or the tracker's own column was chosen
 */
export async function readBaseline(
  port: WorkbookPort,
  history: HistoryState | undefined,
  info: ReportInfo,
  { baseline: chosen }: Pick<Settings, "baseline">
): Promise<Result<KeptReport | null, Problem>> {
  if (history?.kind !== "table" || chosen === OWN_COLUMN) return succeed(null);
  const { reports, unchecked } = sortChecks(history);
  const identities = [...reports].map(([id, { identity }]) => ({ id, ...identity }));
  const id = chosen !== null && reports.has(chosen) ? chosen : chooseBaseline(info, identities)?.id;
  const wanted = (id === undefined ? undefined : reports.get(id))?.rows ?? [];
  const spans = spansOf([...wanted, ...unchecked]);
  if (spans.length === 0) return succeed(null);
  const rows = await port.readHistory(history, spans);
  if (!rows.ok) return rows;
  // Rows that were written by hand may be of a report too.
  const kept = readHistory(rows.value).reports;
  const same = kept.find((report) => report.id === chosen);
  const latest = chooseBaseline(
    info,
    kept.map((report) => ({ ...report.report, kept: report }))
  );
  return succeed(same ?? latest?.kept ?? null);
}

/** Rows as runs without a gap. */
export function spansOf(rows: readonly number[]): readonly RowSpan[] {
  const spans: RowSpan[] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last !== undefined && last.first + last.count === row)
      spans[spans.length - 1] = { ...last, count: last.count + 1 };
    else spans.push({ first: row, count: 1 });
  }
  return spans;
}
