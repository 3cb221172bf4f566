import { formatSectionMovement } from "../movements/movementText";
import type { PlanSummary, Report, SectionSummary } from "../report";
import type { Scheme, StatusIndex } from "../scheme/Scheme";
import { statusLabel } from "../scheme/statusLabel";
import { formatSection } from "../summary/formatSection";
import { countOf, formatShares, percentOf, type Decimals } from "../summary/shares";
import { overallCell } from "./ragCell";
import type { SheetCell } from "./SheetContent";

/** What stands in a column: of a status, its number and its share, by its position in the scheme. */
export type ColumnRole =
  | "section"
  | "shares"
  | "number"
  | "unrated"
  | "remark"
  | `count ${StatusIndex}`
  | `share ${StatusIndex}`;

/** One column of RAG Summary's table: what it shows for a section, and for a plan as a whole. */
export interface SummaryColumn {
  readonly header: string;
  /** What a chart and formulas know it by; left out where they don't need it. */
  readonly shows?: ColumnRole;
  /** In characters. */
  readonly width: number;
  readonly ofSection: (section: SectionSummary, plan: PlanSummary) => SheetCell;
  /** In the row that counts a plan's sections by overall RAG. */
  readonly ofSections: (plan: PlanSummary) => SheetCell;
  /** In the row that counts a plan's actions by status. */
  readonly ofActions: (plan: PlanSummary) => SheetCell;
}

const NUMBER_WIDTH = 8.25;

const text = (value: string): SheetCell => ({ value, look: "wrapped" });
const integer = (value: number): SheetCell => ({ value, look: "integer" });
const percent = (value: number, decimals?: Decimals): SheetCell => ({
  // Of hundredths: a percentage divided by 100 may be off in the last of its digits.
  value: Math.round(value * 100) / 10_000,
  look: "percent",
  ...(decimals === undefined ? {} : { decimals }),
});
const totalText = (value = ""): SheetCell => ({ value, look: "total-label" });
const totalInteger = (value: number): SheetCell => ({ value, look: "total-integer" });
const totalPercent = (value: number, decimals?: Decimals): SheetCell => ({
  ...percent(value, decimals),
  look: "total-percent",
});

/** The columns of the section table. The plan's name comes first where there are several plans. */
export function summaryColumns({ plans, scheme }: Report): SummaryColumn[] {
  const plan: SummaryColumn = {
    header: "Plan",
    width: 16,
    ofSection: (_, { name }) => text(name),
    ofSections: ({ name }) => totalText(name),
    ofActions: ({ name }) => totalText(name),
  };
  return [
    ...(plans.length > 1 ? [plan] : []),
    {
      header: "Group",
      width: 11,
      ofSection: ({ group }) => text(group),
      ofSections: () => totalText("All"),
      ofActions: () => totalText("All"),
    },
    {
      header: "Section",
      shows: "section",
      width: 40,
      ofSection: (section) => text(formatSection(section)),
      ofSections: () => totalText("Sections by overall RAG"),
      ofActions: () => totalText("Actions by status"),
    },
    {
      header: "Overall RAG",
      width: 12,
      ofSection: ({ overall }) => overallCell(overall, scheme),
      ofSections: () => totalText(),
      ofActions: () => totalText(),
    },
    {
      header: "Sub-Action Delivery RAG",
      shows: "shares",
      width: 30,
      ofSection: ({ sharesText }) => text(sharesText),
      ofSections: () => totalText(),
      ofActions: ({ shares, unrated }) => totalText(formatShares(shares, unrated, scheme)),
    },
    {
      header: "Number",
      shows: "number",
      width: NUMBER_WIDTH,
      ofSection: ({ actions }) => integer(actions),
      ofSections: ({ sections }) => totalInteger(sections.length),
      ofActions: ({ actions }) => totalInteger(actions),
    },
    ...scheme.statuses.flatMap((_, index) => statusColumns(index, scheme)),
    {
      header: "Unrated",
      shows: "unrated",
      width: NUMBER_WIDTH,
      ofSection: ({ unrated }) => integer(unrated),
      ofSections: ({ overallCounts }) =>
        totalInteger(overallCounts.find(({ overall }) => overall.kind === "not-rated")?.count ?? 0),
      ofActions: ({ unrated }) => totalInteger(unrated),
    },
    {
      header: "Movement",
      width: 13,
      ofSection: ({ movement }) => text(movement ? formatSectionMovement(movement) : ""),
      ofSections: () => totalText(),
      ofActions: () => totalText(),
    },
    {
      header: "Remark",
      shows: "remark",
      width: 16,
      ofSection: ({ remark }) => text(remark),
      ofSections: () => totalText(),
      ofActions: () => totalText(),
    },
  ];
}

/** A status's count and its share. A status that no section can have as overall RAG is blank in that row. */
function statusColumns(status: StatusIndex, scheme: Scheme): SummaryColumn[] {
  const label = statusLabel(status, scheme);
  const ofSections = (plan: PlanSummary): { count: number; percent: number } | undefined =>
    plan.overallCounts.find(({ overall }) => overall.kind === "rated" && overall.status === status);
  return [
    {
      header: label,
      shows: `count ${status}`,
      width: NUMBER_WIDTH,
      ofSection: ({ shares }) => integer(countOf(shares, status)),
      ofSections: (plan) => {
        const found = ofSections(plan);
        return found ? totalInteger(found.count) : totalText();
      },
      ofActions: ({ shares }) => totalInteger(countOf(shares, status)),
    },
    {
      header: `${label} %`,
      shows: `share ${status}`,
      width: NUMBER_WIDTH,
      ofSection: ({ shares }) => percent(percentOf(shares, status), shares.decimals),
      ofSections: (plan) => {
        const found = ofSections(plan);
        return found ? totalPercent(found.percent, plan.shares.decimals) : totalText();
      },
      ofActions: ({ shares }) => totalPercent(percentOf(shares, status), shares.decimals),
    },
  ];
}
