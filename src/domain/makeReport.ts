import { runChecks } from "./checks/runChecks";
import { listExceptions } from "./exceptions/listExceptions";
import type { Reading, Report, ReportInfo } from "./report";
import type { Scheme } from "./scheme/Scheme";
import { describeRule, type OverallRule } from "./summary/overallRag";
import { summarisePlan } from "./summary/summarisePlan";
import type { Field, Tracker } from "./tracker/Tracker";

/** What a report is made with, beside the trackers. */
export interface ReportSettings {
  readonly info: ReportInfo;
  readonly scheme: Scheme;
  readonly rule: OverallRule;
}

/** Makes the report: findings, sections, exceptions and what was read, from trackers as read. */
export function makeReport(trackers: readonly Tracker[], settings: ReportSettings): Report {
  const { info, scheme, rule } = settings;
  return {
    info,
    scheme,
    rule,
    ruleText: describeRule(rule, scheme),
    plans: trackers.map((tracker) => summarisePlan(tracker, rule, scheme)),
    exceptions: listExceptions(trackers, scheme),
    findings: trackers.flatMap((tracker) => runChecks(tracker, scheme)),
    readings: trackers.map(describeReading),
  };
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
