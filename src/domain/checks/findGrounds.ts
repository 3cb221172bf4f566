import { formatReportId } from "../history/reportId";
import type { Scheme } from "../scheme/Scheme";
import { statusLabel } from "../scheme/statusLabel";
import { statusText } from "../scheme/statusText";
import { cellText } from "../tracker/cell";
import { formatRow } from "../tracker/place";
import type { Action } from "../tracker/Tracker";
import type { BareFinding, Finding, FindingCode, FindingOf } from "./Finding";

/**
 * What of an action its findings can rest on, as it was read; blank where it's of no one action. Each
 * is read when it's asked for: most findings rest on one or none.
 */
class ActionWords {
  constructor(
    private readonly action: Action | undefined,
    private readonly scheme: Scheme
  ) {}

  get status(): string {
    return this.action === undefined ? "" : statusText(this.action.status, this.scheme);
  }

  get reason(): string {
    return cellText(this.action?.reason);
  }

  get mitigation(): string {
    return cellText(this.action?.mitigation);
  }
}

/** A character that no cell's text has between two words. */
const BETWEEN = "\u001f";

/** Lists what a finding rests on, beside whose it is. */
type ListGrounds<Found extends BareFinding> = (
  finding: Found,
  action: ActionWords,
  scheme: Scheme
) => readonly (string | number)[];

/** A record keyed by the union: a finding without its grounds doesn't compile. */
const GROUNDS: { readonly [Code in FindingCode]: ListGrounds<FindingOf<Code>> } = {
  "status/unknown": ({ text }) => [text],
  "status/blank": () => [],
  "status/alias": ({ text }) => [text],
  "ref/missing": () => [],
  "ref/duplicate": ({ others, more = 0 }) => [others.length + more],
  "ref/number": () => [],
  "ref/date": () => [],
  "ref/outside": ({ isIn, told }) => [isIn, told],
  "section/missing": () => [],
  "section/titles": ({ text, usual }) => [text, usual],
  "section/spelling": ({ text, usual }) => [text, usual],
  "lead/missing": ({ text }, { status }) => [text, status],
  "cell/error": ({ field, text }) => [field, text],
  "due/text": ({ text }) => [text],
  "due/unreadable": ({ text }) => [text],
  "due/missing": (_, { status }) => [status],
  "reason/missing": ({ text }, { status }) => [text, status],
  "reason/left-over": (_, { status, reason, mitigation }) => [status, reason, mitigation],
  "mitigation/missing": ({ text }, { status }) => [text, status],
  "contradiction/overdue": ({ due }, { status }) => [status, due],
  "contradiction/not-due": ({ due }, { status }) => [status, due],
  "contradiction/early": ({ due }, { status }) => [status, due],
  "contradiction/reason": (_, { status, reason }) => [status, reason],
  "report/sections": ({ status, inSections, inPlan }, _, scheme) => [
    status === null ? "" : statusLabel(status, scheme),
    inSections,
    inPlan,
  ],
  "report/exceptions": ({ listed, counted }) => [listed, counted],
  "report/sound-section": ({ status, contains }, _, scheme) => [
    statusLabel(status, scheme),
    ...contains.flatMap((each) => [statusLabel(each.status, scheme), each.count]),
  ],
  "history/unchanged": ({ status, since }, _, scheme) => [
    statusLabel(status, scheme),
    formatReportId(since),
  ],
};

/**
 * What a finding rests on, as one text: the action's title (its row where it has neither ref nor title;
 * the section where it's of no one action), and the values that the check goes by, as they were read.
 * As long as it's the same, the same is found for the same reasons. Where the row lies and what else is
 * in it doesn't count, nor does the report's day.
 *
 * @param action the one that the finding is of; undefined where it's of a section or of a plan
 */
export function findGrounds(finding: Finding, action: Action | undefined, scheme: Scheme): string {
  // The record holds, for each code, the function for just that code's finding: the compiler can't
  // follow the pairing through an index by a union.
  const list = GROUNDS[finding.code] as ListGrounds<BareFinding>;
  const grounds = list(finding, new ActionWords(action, scheme), scheme);
  return [nameWhose(finding, action), ...grounds].join(BETWEEN);
}

function nameWhose({ ref, section }: Finding, action: Action | undefined): string {
  if (action === undefined) return section;
  const title = cellText(action.title);
  return title === "" && ref === "" ? formatRow(action.row) : title;
}
