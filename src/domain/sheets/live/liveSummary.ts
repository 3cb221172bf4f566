import type { Report } from "../../report";
import { fail, succeed, type Result } from "../../result";
import { columnIndex, formatCell, rowIndex } from "../../tracker/place";
import type { SheetCell, SheetContent } from "../SheetContent";
import { summaryColumns, type ColumnRole, type SummaryColumn } from "../summaryColumns";
import { quoteText } from "./criterion";
import { sectionFormulas, type LivePlan, type SectionFormulas } from "./sectionCriteria";
import { headlineFormula, shareFormula, sharesTextFormula, type RowCells } from "./shareFormulas";

/** More sections than this would be millions of letters to write and to read at each run. */
const MOST_SECTIONS = 300;

/** Stands in the remark of a section whose overall RAG may not be right any more. */
const CHANGED = "Counts changed since the last run: recalculate for the overall RAG";

/** Stands behind the note above the table. */
const NOTE =
  "Counts and percentages of actions are formulas and follow the tracker; all else is as last recalculated.";

/** Formulas without "=", by what stands in the column. */
type RowFormulas = Readonly<Partial<Record<ColumnRole, string>>>;

/**
 * RAG Summary with formulas for its counts, its sums, its percentages and the headline of its actions,
 * which come to the numbers that it has. Overall RAGs and what rests on them stay as they were worked
 * out, and a section's remark says when its counts are others.
 *
 * @param content as `summarySheet` has it of the report
 * @param plans in the report's order
 * @returns why its counts can't be formulas, as a sentence
 */
export function liveSummary(
  content: SheetContent,
  report: Report,
  plans: readonly Omit<LivePlan, "plan">[]
): Result<SheetContent, string> {
  const { scheme } = report;
  const count = report.plans.reduce((sum, { sections }) => sum + sections.length, 0);
  if (count > MOST_SECTIONS)
    return fixed(`of more than ${MOST_SECTIONS} sections they'd be too many formulas.`);

  const columns = summaryColumns(report);
  const several = report.plans.length > 1;
  const formulas = new Map<number, RowFormulas>();
  const headlines = new Map<number, string>();
  let next = content.rows.length - count;
  const firstSection = next;
  const totalsAt = (planAt: number): number =>
    content.headerRow + 2 + 2 * (several ? planAt + 1 : planAt);
  for (const [planAt, plan] of report.plans.entries()) {
    const read = plans[planAt];
    if (read === undefined) return fixed("a tracker is missing.");
    const sections = sectionFormulas({ ...read, plan }, scheme);
    if (!sections.ok) return fixed(sections.problem);
    const first = next;
    for (const [at, section] of sections.value.entries()) {
      const cells = rowCells(next, columns, report);
      const remark = content.rows[next]?.[findColumn(columns, "remark")]?.value ?? "";
      formulas.set(next, {
        ...countFormulas(section, cells),
        ...shareFormulas(cells, report),
        remark: remarkFormula(cells, plan.sections[at], String(remark)),
      });
      next++;
    }
    const total = totalsAt(planAt);
    formulas.set(total, sumFormulas(first, next - 1, total, columns, report));
    headlines.set(
      // Below title and day stand two lines a plan.
      2 + 2 * planAt + 1,
      headlineFormula(rowCells(total, columns, report), scheme, several ? plan.name : "")
    );
  }
  if (several)
    formulas.set(totalsAt(-1), sumFormulas(firstSection, next - 1, totalsAt(-1), columns, report));

  const rows = content.rows.map((cells, row) =>
    cells.map((cell, column): SheetCell => {
      // Between the notes and the table is a blank row.
      if (column === 0 && row === content.headerRow - 2)
        return { ...cell, value: `${cell.value} ${NOTE}` };
      const role = columns[column]?.shows;
      const formula =
        column === 0 && headlines.has(row) ? headlines.get(row) : role && formulas.get(row)?.[role];
      return formula === undefined ? cell : { ...cell, formula: `=${formula}` };
    })
  );
  return succeed({ ...content, rows });
}

function fixed(why: string): Result<never, string> {
  return fail(`RAG Summary's counts are fixed: ${why}`);
}

function findColumn(columns: readonly SummaryColumn[], role: ColumnRole): number {
  return columns.findIndex(({ shows }) => shows === role);
}

function rowCells(
  row: number,
  columns: readonly SummaryColumn[],
  { plans, scheme }: Report
): RowCells {
  const cell = (role: ColumnRole): string =>
    formatCell({ row: rowIndex(row), column: columnIndex(findColumn(columns, role)) });
  const each = <T>(make: (status: number) => T): T[] =>
    scheme.statuses.map((_, status) => make(status));
  return {
    number: cell("number"),
    unrated: cell("unrated"),
    counts: each((status) => cell(`count ${status}`)),
    shares: each((status) => cell(`share ${status}`)),
    decimals: plans[0]?.shares.decimals,
  };
}

function countFormulas({ number, counts }: SectionFormulas, cells: RowCells): RowFormulas {
  return {
    number,
    unrated: [cells.number, ...cells.counts].join("-"),
    ...Object.fromEntries(counts.map((count, status) => [`count ${status}`, count])),
  };
}

function shareFormulas(cells: RowCells, { scheme }: Report): RowFormulas {
  return {
    shares: sharesTextFormula(cells, scheme),
    ...Object.fromEntries(
      cells.shares.map((_, status) => [`share ${status}`, shareFormula(cells, status)])
    ),
  };
}

/** The sums of section rows, from the first to the last, in a row of totals. */
function sumFormulas(
  first: number,
  last: number,
  total: number,
  columns: readonly SummaryColumn[],
  report: Report
): RowFormulas {
  const sum = (of: (cells: RowCells) => string): string =>
    `SUM(${of(rowCells(first, columns, report))}:${of(rowCells(last, columns, report))})`;
  return {
    number: sum(({ number }) => number),
    unrated: sum(({ unrated }) => unrated),
    ...Object.fromEntries(
      report.scheme.statuses.map((_, status) => [
        `count ${status}`,
        sum(({ counts }) => counts[status] ?? ""),
      ])
    ),
    ...shareFormulas(rowCells(total, columns, report), report),
  };
}

/** The remark while the counts are those that the overall RAG was worked out from. */
function remarkFormula(
  { number, counts }: RowCells,
  section: Report["plans"][number]["sections"][number] | undefined,
  remark: string
): string {
  const tests = [
    `${number}=${section?.actions ?? 0}`,
    ...counts.map((cell, status) => `${cell}=${section?.shares.counts[status] ?? 0}`),
  ];
  return `IF(AND(${tests.join(",")}),${quoteText(remark)},${quoteText(CHANGED)})`;
}
