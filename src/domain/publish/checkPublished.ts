import type { PublishedRow } from "../rules/findRules";
import type { OverallRule } from "../rules/OverallRule";
import { rateSection } from "../rules/rateSection";
import type { LeftOutSection, PublishedReading } from "../rules/readPublished";
import type { Scheme } from "../scheme/Scheme";
import { statusLabel } from "../scheme/statusLabel";
import { overallLabel } from "../summary/overallRag";
import { countOf, percentOf } from "../summary/shares";
import { formatList } from "../summary/wording";
import { checkCounts, countExceptions, formatCounted, nameHeadline, sumOf } from "./checkHeadline";
import { sortPoints, type PublishPoint } from "./PublishPoint";
import type { HeadlineReading, PrintedHeadline } from "./readHeadlines";

/** What was read of a report as it was or is to be published. */
export interface Transcript {
  /** Of its section table. */
  readonly table: PublishedReading;
  /** Of its front page. */
  readonly front: HeadlineReading;
}

const LEFT_OUT: { readonly [Why in LeftOutSection["why"]]: string } = {
  "no-shares": "it has no percentages",
  "shares-unreadable": "its percentages can't be read, or aren't those of any number of actions",
  "not-rated": "it isn't rated",
};

/**
 * Goes through a report as it's printed, without its tracker: whether the percentages of each section
 * add up, its overall RAG follows from them, the front page's counts come to their percentages, and
 * the pages agree with each other. The worst first.
 */
export function checkPublished(
  { table, front }: Transcript,
  rule: OverallRule,
  scheme: Scheme
): readonly PublishPoint[] {
  return sortPoints([
    ...table.rows.flatMap((row) => checkRow(row, rule, scheme)),
    ...table.leftOut.map(({ name, why }) =>
      warn(
        `${name === "" ? "A section without a name" : name} wasn't checked: ${LEFT_OUT[why]}.`,
        "Look at it yourself."
      )
    ),
    ...front.headlines.flatMap((headline) => checkCounts(headline, scheme)),
    ...checkSectionCounts(table.rows, front, scheme),
    ...checkStatuses(table.rows, front, scheme),
    ...checkExceptions(front, scheme),
  ]);
}

function fault(what: string, todo: string): PublishPoint {
  return { severity: "error", what, todo, places: [] };
}

function warn(what: string, todo: string): PublishPoint {
  return { severity: "warning", what, todo, places: [] };
}

function checkRow(
  { name, overall, shares }: PublishedRow,
  rule: OverallRule,
  scheme: Scheme
): PublishPoint[] {
  const points: PublishPoint[] = [];
  if (shares.printedSum !== undefined)
    points.push(
      fault(
        `The percentages of ${name} add up to ${shares.printedSum / 100}%, not 100%.`,
        "Work them out again from the actions."
      )
    );
  const printed = statusLabel(overall, scheme);
  const ruled = rateSection({ shares, unread: 0 }, rule, scheme);
  if (ruled.kind === "rated" && ruled.status !== overall)
    points.push(
      fault(
        `${name} is printed as ${printed}; by the rule in use it's ${overallLabel(ruled, scheme)}.`,
        "Correct it, or say beside it that it was set by hand and why."
      )
    );
  const contained = scheme.statuses.flatMap(({ label, exception }, status) =>
    exception && countOf(shares, status) > 0 ? [`${percentOf(shares, status)}% ${label}`] : []
  );
  if (overall === scheme.overall.sound && contained.length > 0)
    points.push(
      warn(
        `${name} is ${printed} as a whole, and ${formatList(contained)}.`,
        "Put a remark beside it, or be ready to say why."
      )
    );
  return points;
}

/** The sections of the front page, where it counts as many as the table has rows, or has only one such line. */
function findSections(
  rows: readonly PublishedRow[],
  { headlines }: HeadlineReading
): PrintedHeadline | undefined {
  const own = headlines.filter(({ of }) => of === "sections");
  return (
    own.find(({ counts }) => sumOf(counts) === rows.length) ??
    (own.length === 1 ? own[0] : undefined)
  );
}

function checkSectionCounts(
  rows: readonly PublishedRow[],
  front: HeadlineReading,
  scheme: Scheme
): PublishPoint[] {
  const headline = findSections(rows, front);
  if (headline === undefined || rows.length === 0) return [];
  return scheme.statuses.flatMap(({ label }, status) => {
    const inTable = rows.filter(({ overall }) => overall === status).length;
    const inFront = headline.counts.find((each) => each.status === status)?.count ?? 0;
    return inTable === inFront
      ? []
      : [
          fault(
            `${nameHeadline(headline)}: the front page counts ${inFront} ${label}, the table has ${inTable}.`,
            "Count the table's rows again."
          ),
        ];
  });
}

/** A status that the table has and the front page doesn't count. */
function checkStatuses(
  rows: readonly PublishedRow[],
  front: HeadlineReading,
  scheme: Scheme
): PublishPoint[] {
  const sections = findSections(rows, front);
  const actions = front.headlines.filter(({ of }) => of === "actions");
  const own =
    actions.length === 1
      ? actions[0]
      : actions.find(({ title }) => sections && planOf(title) === planOf(sections.title));
  if (own === undefined) return [];
  return scheme.statuses.flatMap(({ label }, status) => {
    const named = rows.filter(({ shares }) => countOf(shares, status) > 0).map(({ name }) => name);
    const isCounted = own.counts.some((each) => each.status === status && each.count > 0);
    return isCounted || named.length === 0
      ? []
      : [
          fault(
            `${nameHeadline(own)}: the front page counts none ${label}, and the table has some in ${formatList(named)}.`,
            "Count the actions again, with this status."
          ),
        ];
  });
}

/** The exceptions page lists as many actions as the front page counts that must be on it. */
function checkExceptions(
  { headlines, exceptions }: HeadlineReading,
  scheme: Scheme
): PublishPoint[] {
  const actions = headlines.filter(({ of }) => of === "actions");
  return exceptions.flatMap(({ title, count }) => {
    const own =
      actions.find((each) => planOf(each.title) === planOf(title)) ??
      (actions.length === 1 ? actions[0] : undefined);
    if (own === undefined)
      return [
        warn(
          `${title}: no actions of that name are counted, so its ${count} couldn't be compared.`,
          "Begin both lines with the same name, such as \u201cDelivery plan\u201d."
        ),
      ];
    const counted = countExceptions(own, scheme);
    return counted.count === count
      ? []
      : [
          fault(
            `${nameHeadline(own)}: the front page counts ${formatCounted(counted.count, "actions")} that the board must see (${counted.text}), and the exceptions page lists ${count}.`,
            "Find the one that is missing, or count again."
          ),
        ];
  });
}

/** The name of the plan in a title: "workforce" of "Workforce sections". */
function planOf(title: string): string {
  return title
    .toLowerCase()
    .replace(
      /\d+|\b(?:sections?|sub-?actions?|actions?|exceptions?|listed|page|on|the|of|by|overall|rag|status|plan)\b/gu,
      " "
    )
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
