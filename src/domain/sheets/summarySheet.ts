import { describeBaseline } from "../movements/describeBaseline";
import type { PlanSummary, Report } from "../report";
import { formatHeadline } from "./headline";
import { looksOf } from "./looksOf";
import { SUMMARY_SHEET } from "./sheetNames";
import { fillRow, type SheetCell, type SheetContent } from "./SheetContent";
import { formatReading, headingRows } from "./sheetHeading";
import { summaryChart } from "./summaryChart";
import { summaryColumns } from "./summaryColumns";
import { totalPlans } from "../summary/totalPlans";

const ROUNDING =
  "Percentages are of rated actions, rounded by largest remainder so that they add up to 100.";

/**
 * The RAG Summary sheet: title, as-at date, headline, rule, then one table with counts and
 * percentages, one number a cell: for all plans, where there are several, and for each its sections by
 * overall RAG and its actions by status; then a row for each section.
 */
export function summarySheet(report: Report): SheetContent {
  const columns = summaryColumns(report);
  const note = (value: string): SheetCell[] => [{ value, look: "note" }];
  const top: SheetCell[][] = [
    ...headingRows(report.info.title, report.info),
    ...report.plans
      .flatMap((plan) => formatHeadline(plan, report.scheme, report.plans.length > 1))
      .map((value): SheetCell[] => [{ value, look: "heading" }]),
    note(report.ruleText),
    note([ROUNDING, formatReading(report), describeBaseline(report.movements)].join(" ").trim()),
    [],
  ];
  const rows = [
    ...top,
    columns.map(({ header }): SheetCell => ({ value: header, look: "header" })),
    ...totalled(report.plans).flatMap((plan) => [
      columns.map((column) => column.ofSections(plan)),
      columns.map((column) => column.ofActions(plan)),
    ]),
    ...report.plans.flatMap((plan) =>
      plan.sections.map((section) => columns.map((column) => column.ofSection(section, plan)))
    ),
  ];
  const sections = report.plans.reduce((sum, plan) => sum + plan.sections.length, 0);
  const firstSection = rows.length - sections;
  const chart = summaryChart(report, columns, firstSection);
  return {
    name: SUMMARY_SHEET,
    columnWidths: columns.map(({ width }) => width),
    rows: rows.map((row) => fillRow(row, columns.length)),
    headerRow: top.length,
    looks: looksOf(report.scheme, report.plans[0]?.shares.decimals),
    groupRows: findGroupRows(report.plans).map((at) => firstSection + at),
    ...(chart && { chart }),
  };
}

/** The positions among all plans' sections at which a plan or another group of one begins. */
function findGroupRows(plans: readonly PlanSummary[]): number[] {
  const groups = plans.flatMap(({ sections }, plan) =>
    sections.map(({ group }) => `${plan} ${group}`)
  );
  return groups.flatMap((group, at) => (group === groups[at - 1] ? [] : [at]));
}

/** What has rows of totals, in their order. */
function totalled(plans: readonly PlanSummary[]): readonly PlanSummary[] {
  return plans.length > 1 ? [totalPlans(plans), ...plans] : plans;
}
