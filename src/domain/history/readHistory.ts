import type { RowIndex } from "../tracker/place";
import { readTypedDay } from "../tracker/typedDay";
import type { HistoryReading, HistoryRow, KeptReport } from "./HistoryReading";
import { formatReportId, parseReportId, type ReportIdentity } from "./reportId";
import { listGone, type ReportMark } from "./ReportMark";
import { holdsCheck, parseCheck, type RowCheck } from "./rowCheck";
import type { FinishedReport, SnapshotAction } from "./Snapshot";

/** The input fingerprint stands before the check. */
const FINGERPRINT_AT = -2;

/** A row with the report that it's of, and whether it is as it was written. */
interface KnownRow {
  readonly row: HistoryRow;
  readonly report: ReportIdentity;
  /** null: the row was written by hand. */
  readonly check: RowCheck | null;
  readonly holds: boolean;
}

/**
 * Puts the rows of RAG History together to reports, in whatever order they stand. A row is told by its
 * check, and where it has none by its report, revision and day. Nothing is left out for having been
 * changed: that is told beside what it says now. Blank rows say nothing.
 *
 * @param marks of the reports that were finished, as the workbook keeps them; none when this is left out
 */
export function readHistory(
  rows: readonly HistoryRow[],
  marks: readonly ReportMark[] = []
): HistoryReading {
  const byReport = new Map<string, KnownRow[]>();
  const strays: HistoryRow[] = [];
  for (const row of rows) {
    const known = identify(row);
    if (known === null) {
      if (row.texts.some((text) => text !== "")) strays.push(row);
      continue;
    }
    const id = formatReportId(known.report);
    const same = byReport.get(id);
    if (same) same.push(known);
    else byReport.set(id, [known]);
  }
  const reports = [...byReport].map(([id, known]) => gather(id, known));
  return {
    reports: reports.sort(compareReports),
    strays: strays.map(({ row }) => row),
    gone: listGone(marks, new Set(byReport.keys())),
  };
}

/** Which report a row is of; null where nothing tells. */
function identify(row: HistoryRow): KnownRow | null {
  const texts = row.texts.slice(0, -1);
  const check = parseCheck(row.texts.at(-1) ?? "");
  if (check !== null) return { row, report: check.report, check, holds: holdsCheck(check, texts) };
  const [number = "", revision = "", day = ""] = texts;
  const asAt = readTypedDay(day);
  const report =
    asAt === null ? null : parseReportId([number || "-", revision || "1", asAt].join("/"));
  return report && { row, report, check: null, holds: false };
}

function gather(id: string, known: readonly KnownRow[]): KeptReport {
  const written = new Map<number, KnownRow>();
  // Of two rows in one place, the one that holds is the one that was written.
  for (const each of [...known].sort((a, b) => Number(b.holds) - Number(a.holds))) {
    if (each.check !== null && !written.has(each.check.at)) written.set(each.check.at, each);
  }
  const isWritten = (each: KnownRow): boolean =>
    each.check !== null && written.get(each.check.at) === each;
  // What rows say of their report is taken from one that nobody has changed, where there is one.
  const [first] = known;
  const heading = known.find(({ holds }) => holds) ?? first;
  const of = heading?.check?.of ?? 0;
  return {
    id,
    report: headingOf(heading),
    actions: known.map(({ row }) => actionOf(row)),
    damage: {
      changed: known.filter((each) => isWritten(each) && !each.holds).map(rowOf),
      added: known.filter((each) => !isWritten(each)).map(rowOf),
      gone: listMissing(written, of),
      of,
    },
  };
}

function rowOf({ row }: KnownRow): RowIndex {
  return row.row;
}

function listMissing(written: ReadonlyMap<number, KnownRow>, of: number): number[] {
  const gone: number[] = [];
  for (let at = 1; at <= of; at++) if (!written.has(at)) gone.push(at);
  return gone;
}

function headingOf(heading: KnownRow | undefined): FinishedReport {
  const [, , , title = "", finished = ""] = heading?.row.texts ?? [];
  const fingerprint = heading?.row.texts.at(FINGERPRINT_AT) ?? "";
  const { number = null, revision = 1, asAt = "" } = heading?.report ?? {};
  return { title, number, revision, asAt, finished, fingerprint };
}

function actionOf({ texts }: HistoryRow): SnapshotAction {
  const [plan = "", group = "", ref = "", section = "", overall = "", ...rest] = texts.slice(5);
  const [status = "", due = "", title = "", reason = ""] = rest;
  return { plan, group, ref, section, overall, status, due, title, reason };
}

function compareReports({ report: a }: KeptReport, { report: b }: KeptReport): number {
  if (a.asAt !== b.asAt) return a.asAt < b.asAt ? -1 : 1;
  return (a.number ?? 0) - (b.number ?? 0) || a.revision - b.revision;
}
