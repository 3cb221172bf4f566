import type { Scheme } from "../scheme/Scheme";
import type { Tracker } from "../tracker/Tracker";
import type { Check } from "./Check";
import { checkCellError } from "./checkCellError";
import { checkDue } from "./checkDue";
import { checkDuplicateRef } from "./checkDuplicateRef";
import { checkRef } from "./checkRef";
import { checkSection } from "./checkSection";
import { checkStatus } from "./checkStatus";
import type { Finding, Severity } from "./Finding";

/** Every check, in the order in which equally bad findings are listed. */
export const CHECKS: readonly Check[] = [
  checkStatus,
  checkDuplicateRef,
  checkRef,
  checkSection,
  checkCellError,
  checkDue,
];

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Runs every check on a tracker. Findings come worst first, then by check, then in row order. */
export function runChecks(tracker: Tracker, scheme: Scheme): Finding[] {
  const order = CHECKS.flatMap((check) => check.codes);
  return CHECKS.flatMap((check) => check.run(tracker, scheme)).sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      order.indexOf(a.code) - order.indexOf(b.code) ||
      a.place.row - b.place.row
  );
}
