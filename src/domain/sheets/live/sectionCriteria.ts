import { fail, succeed, type Result } from "../../result";
import type { PlanSummary, SectionSummary } from "../../report";
import type { Scheme } from "../../scheme/Scheme";
import { formatSection } from "../../summary/formatSection";
import { countOf } from "../../summary/shares";
import type { CellValue } from "../../tracker/cell";
import type { Field, Tracker, TrackerCells } from "../../tracker/Tracker";
import { columnReference } from "./columnReference";
import { criterionOf, criterionOfStart, isCountable } from "./criterion";

/** A tracker as it was read, and what its report says of it. */
export interface LivePlan {
  readonly tracker: Tracker;
  readonly cells: TrackerCells;
  readonly plan: PlanSummary;
}

/** Formulas, without "=", that count the actions of one section. */
export interface SectionFormulas {
  readonly number: string;
  /** One a status, in scheme order. */
  readonly counts: readonly string[];
}

/** Which cells of a column are meant: those with one of these texts, in any case, or all that begin so. */
interface Criteria {
  readonly field: Field;
  readonly texts: readonly string[];
  readonly starts: boolean;
}

/** More spellings of one status or one section than this make formulas too long. */
const MOST_SPELLINGS = 12;

/**
 * The formulas that count each section's actions: by what stands in its rows' section cells, or by the
 * beginning of its refs.
 *
 * @returns why there can't be any: a sentence's end, such as "section 1.1 Data can't be told ..."
 */
export function sectionFormulas(
  { tracker, cells, plan }: LivePlan,
  scheme: Scheme
): Result<readonly SectionFormulas[], string> {
  const statuses = statusCriteria(tracker, cells, scheme);
  if (!statuses.ok) return statuses;
  const found: SectionFormulas[] = [];
  const rows = rowsBySection(tracker, cells);
  for (const [at, section] of plan.sections.entries()) {
    const own = candidates(section, rows[at] ?? [], cells).find((each) =>
      countsRight(each, statuses.value, section, cells)
    );
    if (own === undefined)
      return fail(
        `formulas can't tell which rows are in section ${formatSection(section)}. They could if each of its rows had its name in a section column, or refs that begin with the section's.`
      );
    found.push({
      number: writeCount(cells, [own]),
      counts: statuses.value.map((each) => writeCount(cells, [own, each])),
    });
  }
  return succeed(found);
}

/** Each status by its label and the other texts that stand for it. */
function statusCriteria(
  tracker: Tracker,
  cells: TrackerCells,
  scheme: Scheme
): Result<readonly Criteria[], string> {
  const values = cells.columns.status?.values ?? [];
  const texts = scheme.statuses.map(({ label }) => new Map([[label.toLowerCase(), label]]));
  let odd: CellValue | undefined;
  tracker.actions.forEach(({ row, status }) => {
    if (status.kind !== "rated") return;
    const value = values[row - cells.firstRow] ?? "";
    if (typeof value === "string" && isCountable(value))
      texts[status.status]?.set(value.toLowerCase(), value);
    else odd ??= value;
  });
  if (odd !== undefined) return fail(`formulas can't count the status "${String(odd)}" for sure.`);
  const most = texts.find((each) => each.size > MOST_SPELLINGS);
  if (most) return fail("a status is spelt in more ways than a formula can list.");
  return succeed(
    texts.map((each) => ({ field: "status" as const, texts: [...each.values()], starts: false }))
  );
}

/** The rows of each section, as positions in the tracker's body from 0. */
function rowsBySection(tracker: Tracker, { firstRow }: TrackerCells): readonly number[][] {
  const rows = tracker.sections.map((): number[] => []);
  tracker.actions.forEach(({ row, section }) => rows[section]?.push(row - firstRow));
  return rows;
}

function candidates(
  { ref }: SectionSummary,
  rows: readonly number[],
  { columns }: TrackerCells
): Criteria[] {
  const values = columns.section?.values ?? [];
  const named = new Map<string, string>();
  for (const row of rows) {
    const value = values[row] ?? "";
    // What can't be counted is told apart by the counts, which then aren't right.
    if (typeof value === "string" && isCountable(value)) named.set(value.toLowerCase(), value);
  }
  const byName: Criteria = { field: "section", texts: [...named.values()], starts: false };
  const byRef: Criteria = { field: "ref", texts: [`${ref}.`], starts: true };
  return [
    ...(named.size > 0 && named.size <= MOST_SPELLINGS ? [byName] : []),
    ...(ref !== "" && columns.ref ? [byRef] : []),
  ];
}

/** Whether Excel would count just what the report does. */
function countsRight(
  own: Criteria,
  statuses: readonly Criteria[],
  { actions, shares }: SectionSummary,
  cells: TrackerCells
): boolean {
  const rows = matchingRows(own, cells);
  const values = cells.columns.status?.values ?? [];
  return (
    rows.length === actions &&
    statuses.every(
      (status, at) =>
        rows.filter((row) => matches(values[row], status)).length === countOf(shares, at)
    )
  );
}

function matchingRows(criteria: Criteria, { columns }: TrackerCells): number[] {
  const values = columns[criteria.field]?.values ?? [];
  return values.flatMap((value, row) => (matches(value, criteria) ? [row] : []));
}

/** As COUNTIFS does it: text only, and in any case. */
function matches(value: CellValue | undefined, { texts, starts }: Criteria): boolean {
  if (typeof value !== "string") return false;
  const plain = value.toLowerCase();
  return texts.some((text) =>
    starts ? plain.startsWith(text.toLowerCase()) : plain === text.toLowerCase()
  );
}

/** "COUNTIFS(refs,"1.1.*",RAGs,"=On Track")"; several texts make an array, whose counts are added up. */
function writeCount(cells: TrackerCells, all: readonly Criteria[]): string {
  const parts = all.map(({ field, texts, starts }, at) => {
    const column = cells.columns[field];
    const written = texts.map(starts ? criterionOfStart : criterionOf);
    // Of two arrays one lies across and the other down, so that each pair is counted.
    const isSecond = all.slice(0, at).some((each) => each.texts.length > 1);
    const list =
      written.length === 1 ? written.join("") : `{${written.join(isSecond ? ";" : ",")}}`;
    return `${column ? columnReference(cells, column) : ""},${list}`;
  });
  const count = `COUNTIFS(${parts.join(",")})`;
  return all.some(({ texts }) => texts.length > 1) ? `SUM(${count})` : count;
}
