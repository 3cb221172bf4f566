import type { ReportInfo } from "../report";
import type { Scheme } from "../scheme/Scheme";
import { formatSection } from "../summary/formatSection";
import { cellText } from "../tracker/cell";
import { isCellError } from "../tracker/cellError";
import type { RowIndex } from "../tracker/place";
import type { Action, Tracker } from "../tracker/Tracker";
import type { Check } from "./Check";
import { checkCellError } from "./checkCellError";
import { checkDue } from "./checkDue";
import { checkDueAgainstStatus } from "./checkDueAgainstStatus";
import { checkDueMissing } from "./checkDueMissing";
import { checkDuplicateRef } from "./checkDuplicateRef";
import { checkHeadline } from "./checkHeadline";
import { checkLead } from "./checkLead";
import { checkMitigation } from "./checkMitigation";
import { checkReason } from "./checkReason";
import { checkReasonAgainstStatus } from "./checkReasonAgainstStatus";
import { checkRef } from "./checkRef";
import { checkRefSection } from "./checkRefSection";
import { checkSection } from "./checkSection";
import { checkSectionNames } from "./checkSectionNames";
import { checkSoundSections } from "./checkSoundSections";
import { checkStatus } from "./checkStatus";
import { checkSums } from "./checkSums";
import type { BareFinding, Finding, FindingCode, FindingOwner, Severity } from "./Finding";
import type { ReportCheck, ReportFigures } from "./ReportCheck";

/** Every check of a tracker, in the order in which equally bad findings are listed. */
export const CHECKS: readonly Check[] = [
  checkDueAgainstStatus,
  checkReasonAgainstStatus,
  checkStatus,
  checkDuplicateRef,
  checkRef,
  checkRefSection,
  checkSection,
  checkSectionNames,
  checkCellError,
  checkLead,
  checkDueMissing,
  checkDue,
  checkReason,
  checkMitigation,
];

/** Every check of a report's own figures; what they find comes before the trackers' equally bad findings. */
export const REPORT_CHECKS: readonly ReportCheck[] = [checkSums, checkHeadline, checkSoundSections];

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The codes' positions in the list of findings, among those that are equally bad. */
const ORDER: ReadonlyMap<FindingCode, number> = new Map(
  [...REPORT_CHECKS, ...CHECKS]
    .flatMap(({ codes }) => codes)
    .map((code, position) => [code, position])
);

/**
 * Runs every check on a tracker. Findings come worst first, then by kind, then in row order.
 *
 * @param info the report's day counts, and nothing else of it: without one nothing is early or late
 */
export function runChecks(
  tracker: Tracker,
  scheme: Scheme,
  { asAt }: Pick<ReportInfo, "asAt">
): Finding[] {
  const found = CHECKS.flatMap((check) => check.run(tracker, scheme, asAt));
  return nameOwners(found, tracker).sort((a, b) => compareKinds(a, b) || a.place.row - b.place.row);
}

/**
 * All findings of a report: those of its trackers, and of its own figures. They come worst first,
 * then by kind, then by plan, then in row order.
 */
export function listFindings(
  trackers: readonly Tracker[],
  report: ReportFigures
): readonly Finding[] {
  return [
    ...REPORT_CHECKS.flatMap((check) => check.run(report)),
    ...trackers.flatMap((tracker) => runChecks(tracker, report.scheme, report.info)),
  ].sort(compareKinds);
}

function compareKinds(a: BareFinding, b: BareFinding): number {
  return RANK[a.severity] - RANK[b.severity] || (ORDER.get(a.code) ?? 0) - (ORDER.get(b.code) ?? 0);
}

/** Says of each finding whose it is. */
function nameOwners(found: readonly BareFinding[], tracker: Tracker): Finding[] {
  if (found.length === 0) return [];
  const byRow = new Map<RowIndex, Action>(tracker.actions.map((action) => [action.row, action]));
  return found.map((finding) => ({
    ...finding,
    ...ownerOf(byRow.get(finding.place.row), tracker),
  }));
}

function ownerOf(action: Action | undefined, { plan, sections }: Tracker): FindingOwner {
  const section = action && sections[action.section];
  const lead = action?.lead ?? "";
  return {
    plan,
    section: section ? formatSection(section) : "",
    lead: isCellError(lead) ? "" : cellText(lead),
  };
}
