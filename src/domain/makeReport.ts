import type { Acceptance } from "./accepted/Acceptance";
import { keepAccepted } from "./accepted/findAccepted";
import { createAcceptanceMarker } from "./accepted/markAccepted";
import { analyseTracker, type Analysis } from "./analyseTracker";
import { listFindings } from "./checks/runChecks";
import type { ReportFigures } from "./checks/ReportCheck";
import { listExceptions } from "./exceptions/listExceptions";
import type { KeptReport } from "./history/HistoryReading";
import { compareReport } from "./movements/compareReport";
import { applyOverrides } from "./overrides/applyOverrides";
import type { Override } from "./overrides/Override";
import type { Reading, Report, ReportInfo } from "./report";
import { describeRule } from "./rules/describeRule";
import type { OverallRule } from "./rules/OverallRule";
import type { Scheme } from "./scheme/Scheme";
import type { Decimals } from "./summary/shares";
import { groupAlone, groupSections } from "./summary/groupSections";
import { summarisePlan } from "./summary/summarisePlan";
import { unreadInAll, type Tallies } from "./summary/tallyActions";
import type { Actions, Field, Tracker } from "./tracker/Tracker";

/** What a report is made with, beside the trackers. */
export interface ReportSettings {
  readonly info: ReportInfo;
  readonly scheme: Scheme;
  /** Whether a user has chosen the scheme, as when this is left out; otherwise it was guessed. */
  readonly schemeChosen?: boolean;
  readonly rule: OverallRule;
  /** How many decimals percentages have; none when this is left out. */
  readonly decimals?: Decimals;
  /** Overall RAGs that were set by hand; none when this is left out. */
  readonly overrides?: readonly Override[];
  /** Findings that were accepted; none when this is left out. */
  readonly accepted?: readonly Acceptance[];
  /** The finished report to compare with; null, as when left out: the trackers' own earlier RAGs. */
  readonly baseline?: KeptReport | null;
}

/** Makes the report: findings, sections, exceptions and what was read, from trackers as read. */
export function makeReport(trackers: readonly Tracker[], settings: ReportSettings): Report {
  const { scheme, info } = settings;
  return reportOn(
    trackers.map((tracker) => analyseTracker(tracker, scheme, info.asAt)),
    settings
  );
}

/** Makes the report on trackers that were gone through, by the same scheme and for the same day. */
export function reportOn(analyses: readonly Analysis[], settings: ReportSettings): Report {
  const trackers = analyses.map(({ tracker }) => tracker);
  const {
    info,
    scheme,
    schemeChosen = true,
    rule,
    accepted = [],
    overrides = [],
    decimals = 0,
  } = settings;
  const tallies = analyses.map((analysis) => analysis.tallies);
  const groups = tallies.map(groupSections);
  const byRule = trackers.map((tracker, at) =>
    summarisePlan(tracker, rule, scheme, tallies[at], decimals, groups[at])
  );
  const summaries = applyOverrides(byRule, overrides, scheme);
  const { movements, plans } = compareReport(
    trackers,
    summaries,
    settings.baseline ?? null,
    rule,
    scheme,
    info.asAt
  );
  const figures: ReportFigures = {
    info,
    scheme,
    schemeFit: { chosen: schemeChosen, ...measureFit(trackers, tallies) },
    rule,
    ruleText: describeRule(rule, scheme),
    plans,
    exceptions: listExceptions(trackers, scheme),
    movements,
    readings: trackers.map(describeReading),
  };
  const findings = listFindings(
    analyses,
    figures,
    createAcceptanceMarker(accepted),
    // Set by hand, sections with the same counts may differ.
    summaries.map(({ sections }, at) =>
      summaries[at] === byRule[at] ? (groups[at] ?? groupAlone(0)) : groupAlone(sections.length)
    )
  );
  keepAccepted(findings, accepted);
  return { ...figures, findings };
}

function measureFit(
  trackers: readonly Tracker[],
  tallies: readonly Tallies[]
): { fits: number; of: number } {
  const unread = tallies.reduce((sum, own) => sum + unreadInAll(own), 0);
  const of = trackers.reduce((sum, { actions }) => sum + actions.length - countBlank(actions), 0);
  const actions = trackers.reduce((sum, tracker) => sum + tracker.actions.length, 0);
  // What is neither blank nor unknown.
  return { fits: actions - unread, of };
}

/** How many actions have no status; where no cell is blank they needn't be looked at. */
function countBlank({ columns: { readings, statusIds, length } }: Actions): number {
  const isBlank = Uint8Array.from(readings, ({ kind }) => (kind === "blank" ? 1 : 0));
  let blank = 0;
  if (!isBlank.includes(1)) return blank;
  for (let position = 0; position < length; position++)
    blank += isBlank[statusIds[position] ?? 0] ?? 0;
  return blank;
}

function describeReading(tracker: Tracker): Reading {
  const { plan, sheet, table, headerRow, leftOut, hiddenRows } = tracker;
  return {
    plan,
    sheet,
    table,
    headerRow,
    leftOut,
    hiddenRows,
    actions: tracker.actions.length,
    // The keys are fields: `columns` is a record keyed by them.
    columns: (Object.entries(tracker.columns) as [Field, { column: never; header: string }][])
      .map(([field, { column, header }]) => ({ field, column, header }))
      .sort((a, b) => a.column - b.column),
  };
}
