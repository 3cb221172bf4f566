import { lazyArray } from "../lazyArray";
import type { ReportInfo } from "../report";
import type { Scheme } from "../scheme/Scheme";
import { finish, type Steps } from "../steps";
import type { SectionGroups } from "../summary/groupSections";
import type { IsoDay } from "../tracker/calendarDay";
import type { Tracker } from "../tracker/Tracker";
import { codesOf, type Check } from "./Check";
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
import { checkStale } from "./checkStale";
import { checkStatus } from "./checkStatus";
import { checkSums } from "./checkSums";
import type { Finding, FindingCode, Grounded, Severity } from "./Finding";
import { findGrounds } from "./findGrounds";
import { keepBlocks } from "./findingBlocks";
import { listRuns, type FindingRun } from "./listRuns";
import { layOutMarks, markActions } from "./markActions";
import type { Marks } from "./Marks";
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
export const REPORT_CHECKS: readonly ReportCheck[] = [
  checkSums,
  checkHeadline,
  checkSoundSections,
  checkStale,
];

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** The codes' positions in the list of findings, among those that are equally bad. */
const ORDER: ReadonlyMap<FindingCode, number> = new Map(
  [...REPORT_CHECKS.map(({ code }) => code), ...CHECKS.flatMap(codesOf)].map((code, position) => [
    code,
    position,
  ])
);

/** A tracker, and what the checks have marked at its actions. */
export interface CheckedTracker {
  readonly tracker: Tracker;
  readonly marks: Marks;
}

const LAYOUT = layOutMarks(CHECKS);

/**
 * Runs every check on a tracker. Findings come worst first, then by kind, then in row order, each
 * with whose it is and what it rests on; each is put together when it's looked at.
 *
 * @param info the report's day counts, and nothing else of it: without one nothing is early or late
 */
export function runChecks(
  tracker: Tracker,
  scheme: Scheme,
  { asAt }: Pick<ReportInfo, "asAt">
): readonly (Finding & Grounded)[] {
  const marks = finish(checkActions(tracker, scheme, asAt));
  return joinRuns(listRuns(CHECKS, marks, tracker, scheme), (finding) => finding);
}

/** Runs every check on a tracker, and marks at its actions what was found; some rows at a time. */
export function checkActions(tracker: Tracker, scheme: Scheme, asAt: IsoDay | null): Steps<Marks> {
  return markActions(CHECKS, LAYOUT, tracker, scheme, asAt);
}

/**
 * All findings of a report: those of its trackers, and of its own figures. They come worst first,
 * then by kind, then by plan, then in row order.
 *
 * @param complete what else is said of each
 * @param groups as report checks take them
 */
export function listFindings<T>(
  checked: readonly CheckedTracker[],
  report: ReportFigures,
  complete: (finding: Finding & Grounded) => T,
  groups?: readonly SectionGroups[]
): readonly T[] {
  const ofTrackers = checked.flatMap(({ tracker, marks }) =>
    listRuns(CHECKS, marks, tracker, report.scheme)
  );
  return joinRuns([...runsOfReport(report, groups), ...ofTrackers], complete);
}

/** What is wrong with the report's own figures; there's little of that. */
function runsOfReport(
  report: ReportFigures,
  groups: readonly SectionGroups[] | undefined
): readonly FindingRun[] {
  return REPORT_CHECKS.map(({ code, severity, run }) => {
    const found = run(report, groups);
    const make = (index: number): (Finding & Grounded) | undefined => {
      const finding = found[index];
      return finding && { ...finding, grounds: findGrounds(finding, undefined, report.scheme) };
    };
    return { code, severity, length: found.length, outline: () => found, make };
  });
}

/** One list of all that runs have, the worst first; runs of one kind stay in their order. */
function joinRuns<T>(
  runs: readonly FindingRun[],
  complete: (finding: Finding & Grounded) => T
): readonly T[] {
  const sorted = [...runs].sort(compareRuns);
  const total = sorted.reduce((sum, { length }) => sum + length, 0);
  const findings = lazyArray(total, (index) => {
    let rest = index;
    for (const { length, make } of sorted) {
      if (rest < length) {
        const finding = make(rest);
        return finding && complete(finding);
      }
      rest -= length;
    }
    return undefined;
  });
  keepBlocks(findings, sorted);
  return findings;
}

function compareRuns(a: FindingRun, b: FindingRun): number {
  return RANK[a.severity] - RANK[b.severity] || (ORDER.get(a.code) ?? 0) - (ORDER.get(b.code) ?? 0);
}
