import type { Scheme } from "../scheme/Scheme";
import { statusLabel } from "../scheme/statusLabel";
import { shareOut } from "../summary/shares";
import { formatCount, formatList } from "../summary/wording";
import type { PublishPoint } from "./PublishPoint";
import type { PrintedCount, PrintedHeadline } from "./readHeadlines";

/** Numbers are looked for that are at most so far from the one printed. */
const FARTHEST = 50;

/**
 * Whether the counts of a printed headline come to the percentages beside them; where they don't, the
 * one other number with which all of them would.
 */
export function checkCounts(headline: PrintedHeadline, scheme: Scheme): PublishPoint[] {
  const { counts } = headline;
  if (areByRemainder(counts)) return [];
  const wrong = counts.filter((each) => !comesTo(each, each.count, sumOf(counts)));
  const [first] = wrong;
  if (first === undefined) return [];
  const total = sumOf(counts);
  const told = `${nameHeadline(headline)}: ${wrong
    .map(
      (each) =>
        `${each.count} ${statusLabel(each.status, scheme)} of ${total} is ${percentText(each, total)}, not ${each.percent?.value ?? 0}%`
    )
    .join("; ")}.`;
  const fits = counts.flatMap((each) => findFits(each, counts));
  const [only, ...others] = fits;
  const fit =
    only !== undefined && others.length === 0
      ? ` With ${only.count} ${statusLabel(only.of.status, scheme)} instead of ${only.of.count}, all ${counts.length} percentages fit (${total - only.of.count + only.count} ${headline.of}).`
      : "";
  return [
    {
      severity: "error",
      what: `${told}${fit}`,
      todo:
        fit === ""
          ? "Count again: the numbers and the percentages are of different reports."
          : "Count again: one number is likely wrong, or a status is missing.",
      places: [],
    },
  ];
}

/** What a headline is called: "Workforce actions"; "The actions" where it has no title. */
export function nameHeadline({ title, of }: PrintedHeadline): string {
  return title === "" ? `The ${of}` : title;
}

/** "8 Off Track and 1 Delivery Date Missed with Risk", or "none": those that the board must see, and how many. */
export function countExceptions(
  { counts }: PrintedHeadline,
  scheme: Scheme
): { readonly count: number; readonly text: string } {
  const own = counts.filter(
    ({ status, count }) => count > 0 && scheme.statuses[status]?.exception === true
  );
  return {
    count: sumOf(own),
    text:
      formatList(own.map(({ status, count }) => `${count} ${statusLabel(status, scheme)}`)) ||
      "none",
  };
}

/** All that a headline counts. */
export function sumOf(counts: readonly PrintedCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

/** Other numbers for one count with which all percentages are right. */
function findFits(
  of: PrintedCount,
  counts: readonly PrintedCount[]
): { readonly of: PrintedCount; readonly count: number }[] {
  const rest = sumOf(counts) - of.count;
  const first = Math.max(0, of.count - FARTHEST);
  return Array.from({ length: of.count + FARTHEST - first + 1 }, (_, step) => first + step)
    .filter((count) => {
      const all = counts.map((each) => (each === of ? { ...each, count } : each));
      return areByRemainder(all) || all.every((each) => comesTo(each, each.count, rest + count));
    })
    .map((count) => ({ of, count }));
}

/** Whether a printed percentage is that of a count, rounded to its decimals. One that isn't printed is. */
function comesTo({ percent }: PrintedCount, count: number, total: number): boolean {
  if (percent === null) return true;
  if (total === 0) return percent.value === 0;
  const unit = 10 ** percent.decimals;
  // In whole numbers, twice as large, so that a half is one.
  return Math.abs(2 * 100 * unit * count - 2 * Math.round(percent.value * unit) * total) <= total;
}

/** Whether all percentages are those that largest remainder gives, which adds them up to 100. */
function areByRemainder(counts: readonly PrintedCount[]): boolean {
  const decimals = counts[0]?.percent?.decimals ?? 0;
  if (counts.some(({ percent }) => percent?.decimals !== decimals)) return false;
  const unit = 10 ** decimals;
  const shares = shareOut(
    counts.map(({ count }) => count),
    100 * unit
  );
  return counts.every(({ percent }, at) => Math.round((percent?.value ?? 0) * unit) === shares[at]);
}

function percentText({ percent, count }: PrintedCount, total: number): string {
  const unit = 10 ** (percent?.decimals ?? 0);
  return `${Math.round((100 * unit * count) / total) / unit}%`;
}

/** "3 actions" or "1 section". */
export function formatCounted(count: number, of: PrintedHeadline["of"]): string {
  return formatCount(count, of === "actions" ? "action" : "section");
}
