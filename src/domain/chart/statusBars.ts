import type { Report } from "../report";
import type { Status } from "../scheme/Scheme";
import { formatSection } from "../summary/formatSection";
import { countOf, formatShares, type StatusShares } from "../summary/shares";

/** One bar: what it stands for, and how many actions of it have each status. */
export interface StatusBarRow {
  readonly name: string;
  /** The name as a chart has room for it: "3.3 Ensure training provision helps with…". */
  readonly shortName: string;
  /** One count a status, in the order of the chart's. */
  readonly counts: readonly number[];
  /** Its counts in words: "25% On Track, 75% At Risk". */
  readonly words: string;
}

/** The report's chart as data: bars, each divided by status, in scheme order. */
export interface StatusBars {
  readonly title: string;
  /** Those that some action has. */
  readonly statuses: readonly Status[];
  readonly bars: readonly StatusBarRow[];
}

/** More bars than this can't be read on one page. */
const MOST_BARS = 40;

/**
 * A bar for each section; for each plan where there are too many sections for one page.
 *
 * @returns null where no action is rated, or there are too many plans too
 */
export function statusBars({ info, plans, scheme }: Report): StatusBars | null {
  const sections = plans.flatMap((plan) => plan.sections);
  const all =
    sections.length <= MOST_BARS
      ? sections.map((section) => ({ ...section, name: formatSection(section) }))
      : plans;
  const rows: readonly { name: string; shares: StatusShares; unrated: number }[] = all;
  const used = scheme.statuses.flatMap((status, index) =>
    rows.some(({ shares }) => countOf(shares, index) > 0) ? [{ status, index }] : []
  );
  if (used.length === 0 || rows.length > MOST_BARS) return null;
  return {
    title: `${info.title}: actions by status`,
    statuses: used.map(({ status }) => status),
    bars: rows.map(({ name, shares, unrated }) => ({
      name,
      shortName: shorten(name),
      counts: used.map(({ index }) => countOf(shares, index)),
      words: formatShares(shares, unrated, scheme),
    })),
  };
}

const LONGEST_NAME = 44;

/** A name cut at a word, with "…" where it was. */
function shorten(name: string): string {
  if (name.length <= LONGEST_NAME) return name;
  const cut = name.slice(0, LONGEST_NAME);
  const space = cut.lastIndexOf(" ");
  // The cut may fall inside a surrogate pair; its half goes.
  return `${(space > LONGEST_NAME / 2 ? cut.slice(0, space) : cut).replace(/\p{Cs}$/u, "")}…`;
}

/** What the chart shows, for those who can't see it: each bar in words. */
export function describeBars({ title, bars }: StatusBars): string {
  return `${title}. ${bars.map(({ name, words }) => `${name}: ${words || "no actions"}.`).join(" ")}`;
}
