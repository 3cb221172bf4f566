import type { PlanSummary, Report, SectionSummary } from "../report";
import { formatSection } from "../summary/formatSection";
import { sharesOf } from "../summary/shares";
import { overallCell, statusCell } from "./ragCell";
import { blankCell, fillRow, type SheetCell, type SheetContent } from "./SheetContent";
import { formatReading, headingRows } from "./sheetHeading";

/** The name of the sheet that the board sees first. */
export const SUMMARY_SHEET = "RAG Summary";

/** One column of the section table. */
interface SummaryColumn {
  readonly header: string;
  readonly width: number;
  readonly cell: (section: SectionSummary, plan: PlanSummary) => SheetCell;
  readonly total: (all: PlanSummary) => SheetCell;
}

const ROUNDING =
  "Percentages are of rated actions, rounded by largest remainder so that they add up to 100.";

/**
 * The RAG Summary sheet: title, as-at date, the rule, headline counts for each plan, then a row
 * for each section with its counts and percentages, one number a cell.
 */
export function summarySheet(report: Report): SheetContent {
  const columns = summaryColumns(report);
  const top: SheetCell[][] = [
    ...headingRows(report.info.title, report.info),
    [{ value: report.ruleText, look: "note" }],
    [{ value: `${ROUNDING} ${formatReading(report)}`, look: "note" }],
    [],
    ...report.plans.flatMap((plan) => headlineRows(plan, report)),
  ];
  const rows = [
    ...top,
    columns.map(({ header }): SheetCell => ({ value: header, look: "header" })),
    ...report.plans.flatMap((plan) =>
      plan.sections.map((section) => columns.map((column) => column.cell(section, plan)))
    ),
    columns.map((column) => column.total(addPlans(report.plans))),
  ];
  return {
    name: SUMMARY_SHEET,
    columnWidths: columns.map(({ width }) => width),
    rows: rows.map((row) => fillRow(row, columns.length)),
    headerRow: top.length,
  };
}

function summaryColumns({ plans, scheme }: Report): SummaryColumn[] {
  const text = (value: string): SheetCell => ({ value, look: "wrapped" });
  const integer = (value: number): SheetCell => ({ value, look: "integer" });
  const percent = (value: number): SheetCell => ({ value: value / 100, look: "percent" });
  const totalText = (value = ""): SheetCell => ({ value, look: "total-label" });
  const totalInteger = (value: number): SheetCell => ({ value, look: "total-integer" });
  const totalPercent = (value: number): SheetCell => ({
    value: value / 100,
    look: "total-percent",
  });

  const counts = scheme.statuses.flatMap(({ label }, index): SummaryColumn[] => [
    {
      header: label,
      width: 9.5,
      cell: ({ shares }) => integer(shares.counts[index] ?? 0),
      total: ({ shares }) => totalInteger(shares.counts[index] ?? 0),
    },
    {
      header: `${label} %`,
      width: 9.5,
      cell: ({ shares }) => percent(shares.percents[index] ?? 0),
      total: ({ shares }) => totalPercent(shares.percents[index] ?? 0),
    },
  ]);
  const plan: SummaryColumn = {
    header: "Plan",
    width: 20,
    cell: (_, { name }) => text(name),
    total: () => totalText(),
  };
  return [
    ...(plans.length > 1 ? [plan] : []),
    {
      header: "Group",
      width: 16,
      cell: ({ group }) => text(group),
      total: () => totalText("All sections"),
    },
    {
      header: "Section",
      width: 44,
      cell: (section) => text(formatSection(section)),
      total: () => totalText(),
    },
    {
      header: "Overall RAG",
      width: 16,
      cell: ({ overall }) => overallCell(overall, scheme),
      total: () => totalText(),
    },
    {
      header: "Sub-Action Delivery RAG",
      width: 38,
      cell: ({ sharesText }) => text(sharesText),
      total: () => totalText(),
    },
    {
      header: "Actions",
      width: 9.5,
      cell: ({ actions }) => integer(actions),
      total: ({ actions }) => totalInteger(actions),
    },
    ...counts,
    {
      header: "Unrated",
      width: 9.5,
      cell: ({ unrated }) => integer(unrated),
      total: ({ unrated }) => totalInteger(unrated),
    },
    { header: "Remark", width: 22, cell: ({ remark }) => text(remark), total: () => totalText() },
  ];
}

/** Sections by overall RAG, and actions by status: a count, its label and its share in each row. */
function headlineRows(plan: PlanSummary, { scheme, plans }: Report): SheetCell[][] {
  const several = plans.length > 1;
  // With several plans the table begins with a column more, and the headline keeps step.
  const indent = (cells: readonly SheetCell[]): SheetCell[] => [
    ...(several ? [blankCell] : []),
    ...cells,
  ];
  const headers = (...texts: string[]): SheetCell[] =>
    indent(texts.map((value) => ({ value, look: "header" })));
  const line = (count: number, label: SheetCell, share?: number): SheetCell[] =>
    indent([
      { value: count, look: "integer" },
      label,
      share === undefined ? blankCell : { value: share / 100, look: "percent" },
    ]);
  return [
    ...(several ? [[{ value: plan.name, look: "heading" } as const]] : []),
    headers("Sections", "Overall RAG", "Share"),
    ...plan.overallCounts.map(({ overall, count, percent }) =>
      line(count, overallCell(overall, scheme), percent)
    ),
    [],
    headers("Actions", "Status", "Share"),
    ...scheme.statuses.map((_, index) =>
      line(
        plan.shares.counts[index] ?? 0,
        statusCell(index, scheme),
        plan.shares.percents[index] ?? 0
      )
    ),
    ...(plan.unrated > 0 ? [line(plan.unrated, { value: "Unrated", look: "label" })] : []),
    [],
  ];
}

/** All plans as one, for the table's last row. */
function addPlans(plans: readonly PlanSummary[]): PlanSummary {
  const sum = (of: (plan: PlanSummary) => number): number =>
    plans.reduce((total, plan) => total + of(plan), 0);
  const statuses = plans[0]?.shares.counts ?? [];
  return {
    name: "",
    sections: [],
    overallCounts: [],
    actions: sum((plan) => plan.actions),
    unrated: sum((plan) => plan.unrated),
    shares: sharesOf(statuses.map((_, index) => sum((plan) => plan.shares.counts[index] ?? 0))),
  };
}
