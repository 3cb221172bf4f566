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
import type {
  BareFinding,
  Finding,
  FindingCode,
  FindingOwner,
  Grounded,
  Severity,
} from "./Finding";
import { findGrounds } from "./findGrounds";
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
 * Runs every check on a tracker. Findings come worst first, then by kind, then in row order, each
 * with whose it is and what it rests on.
 *
 * @param info the report's day counts, and nothing else of it: without one nothing is early or late
 */
export function runChecks(
  tracker: Tracker,
  scheme: Scheme,
  { asAt }: Pick<ReportInfo, "asAt">
): (Finding & Grounded)[] {
  const found = CHECKS.flatMap((check) => check.run(tracker, scheme, asAt));
  return describeOwners(found, tracker, scheme).sort(
    (a, b) => compareKinds(a, b) || a.place.row - b.place.row
  );
}

/**
 * All findings of a report: those of its trackers, and of its own figures. They come worst first,
 * then by kind, then by plan, then in row order.
 */
export function listFindings(
  trackers: readonly Tracker[],
  report: ReportFigures
): readonly (Finding & Grounded)[] {
  const { scheme } = report;
  return [
    ...REPORT_CHECKS.flatMap((check) => check.run(report)).map((finding) => ({
      ...finding,
      grounds: findGrounds(finding, undefined, scheme),
    })),
    ...trackers.flatMap((tracker) => runChecks(tracker, scheme, report.info)),
  ].sort(compareKinds);
}

function compareKinds(a: BareFinding, b: BareFinding): number {
  return RANK[a.severity] - RANK[b.severity] || (ORDER.get(a.code) ?? 0) - (ORDER.get(b.code) ?? 0);
}

/** Says of each finding whose it is, and what it rests on. */
function describeOwners(
  found: readonly BareFinding[],
  tracker: Tracker,
  scheme: Scheme
): (Finding & Grounded)[] {
  if (found.length === 0) return [];
  const byRow = new Map<RowIndex, Action>(tracker.actions.map((action) => [action.row, action]));
  return found.map((bare) => {
    const action = byRow.get(bare.place.row);
    const finding = { ...bare, ...ownerOf(action, tracker) };
    return { ...finding, grounds: findGrounds(finding, action, scheme) };
  });
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
