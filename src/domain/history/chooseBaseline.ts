import type { ReportInfo } from "../report";
import { isSameReport, type ReportIdentity } from "./reportId";

/**
 * The finished report that a report is compared with unless a user has chosen another: the last one
 * before its day, in its last revision. A report is never compared with itself; without a day it's the
 * last of all others.
 *
 * @returns null where there's none
 */
export function chooseBaseline<Kept extends ReportIdentity>(
  { number, asAt }: Pick<ReportInfo, "number" | "asAt">,
  finished: readonly Kept[]
): Kept | null {
  const earlier = finished.filter((each) => {
    if (asAt !== null && each.asAt >= asAt) return false;
    return number === null || !isSameReport(each, { number, asAt: asAt ?? "" });
  });
  return earlier.reduce<Kept | null>(
    (latest, each) => (latest === null || isLater(each, latest) ? each : latest),
    null
  );
}

function isLater(a: ReportIdentity, b: ReportIdentity): boolean {
  if (a.asAt !== b.asAt) return a.asAt > b.asAt;
  if (a.number !== b.number) return (a.number ?? 0) > (b.number ?? 0);
  return a.revision >= b.revision;
}
