import { parseReportId } from "../../domain/history/reportId";
import type { ReportMark } from "../../domain/history/ReportMark";
import { asRecord, isWhole, parseText } from "./parseValue";

/** What is kept of a finished report beside its rows; undefined where it can't be read. */
export function parseReportMark(value: unknown): ReportMark | undefined {
  const mark = asRecord(value);
  const id = parseText(mark?.["id"]);
  const rows = mark?.["rows"];
  return id !== undefined && parseReportId(id) !== null && isWhole(rows) ? { id, rows } : undefined;
}
