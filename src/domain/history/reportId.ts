import { readTypedDay } from "../tracker/typedDay";
import type { FinishedReport } from "./Snapshot";

/** What tells a finished report from the others of its workbook. */
export type ReportIdentity = Pick<FinishedReport, "number" | "revision" | "asAt">;

const ID = /^(\d{1,4}|-)\/(\d{1,4})\/(\d{4}-\d\d-\d\d)$/u;

/** A finished report's identity as a short text: "3/1/2025-02-28", "-/1/2025-02-28" without a number. */
export function formatReportId({ number, revision, asAt }: ReportIdentity): string {
  return [number ?? "-", revision, asAt].join("/");
}

/** The identity that a text tells; null when it's none. */
export function parseReportId(text: string): ReportIdentity | null {
  const [, number = "", revision = "", asAt = ""] = ID.exec(text) ?? [];
  if (readTypedDay(asAt) !== asAt || Number(revision) === 0) return null;
  return { number: number === "-" ? null : Number(number), revision: Number(revision), asAt };
}

/** Whether two are the same report, be it in different revisions: of one number, or of one day without one. */
export function isSameReport(
  a: Pick<ReportIdentity, "number" | "asAt">,
  b: Pick<ReportIdentity, "number" | "asAt">
): boolean {
  return a.number === null ? b.number === null && a.asAt === b.asAt : a.number === b.number;
}

/** The revision that a report is finished as: 1 unless it was finished before. */
export function nextRevision(
  report: Pick<ReportIdentity, "number" | "asAt">,
  finished: readonly ReportIdentity[]
): number {
  const same = finished.filter((each) => isSameReport(each, report));
  return 1 + Math.max(0, ...same.map(({ revision }) => revision));
}
