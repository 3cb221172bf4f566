import type { Scheme, Status, StatusIndex } from "../scheme/Scheme";
import { statusLabel } from "../scheme/statusLabel";
import { formatList } from "../summary/wording";
import type { AdverseCounts } from "./adverseCounts";
import type { OverallRule, RuleName } from "./OverallRule";

/** What a section can be called as a whole: a role of the scheme's `overall`. */
export type OverallRole = keyof Scheme["overall"];

/** One rule: what it comes to, and its words. */
export interface RuleKind<Rule> {
  /** What counts come to; never called for a section of which no action counts. */
  readonly rate: (counts: AdverseCounts, rule: Rule) => OverallRole;
  /** The rule in words, after "Overall RAG: " and without the last full stop. */
  readonly describe: (rule: Rule, words: RuleWords) => string;
  /** What decides, as the end of a sentence: "the cut is 30%", "one is enough". */
  readonly limit: (rule: Rule, role: OverallRole, counts: AdverseCounts) => string;
}

/** The rule of one name. */
export type RuleOf<Name extends RuleName> = Extract<OverallRule, { readonly kind: Name }>;

/** The scheme's words, as rules put them. */
export interface RuleWords {
  readonly sound: string;
  readonly adverse: string;
  readonly worst: string;
  /** "At Risk, Delivery Date Missed with Risk or Off Track". */
  readonly isAdverse: string;
  /** "Delivery Date Missed with Risk or Off Track"; "" where the scheme has no exceptions. */
  readonly isException: string;
  /** Adverse statuses that are no exceptions; "" where there are none. */
  readonly isAdverseOnly: string;
}

/** The words of a scheme. */
export function wordsOf(scheme: Scheme): RuleWords {
  const name = (status: StatusIndex): string => statusLabel(status, scheme);
  const { sound, adverse, worst } = scheme.overall;
  const list = (wanted: (status: Status) => boolean): string =>
    formatList(
      scheme.statuses.filter(wanted).map(({ label }) => label),
      "or"
    );
  return {
    sound: name(sound),
    adverse: name(adverse),
    worst: name(worst),
    isAdverse: list(({ standing }) => standing === "adverse"),
    isException: list(({ exception }) => exception),
    isAdverseOnly: list(({ standing, exception }) => standing === "adverse" && !exception),
  };
}

/**
 * The sentence of a rule that goes by two limits, the worse first. The first isn't named where the
 * scheme has no exceptions, since nothing could reach it.
 *
 * @param worst "at least 50% of a section's rated actions are Off Track"
 * @param adverse the same of the second limit, as it reads after the first
 * @param adverseAlone the same as it reads without the first
 */
export function formatLimits(
  words: RuleWords,
  worst: string,
  adverse: string,
  adverseAlone: string
): string {
  const otherwise = `otherwise ${words.sound}`;
  if (words.isException === "") return `${words.adverse} when ${adverseAlone}; ${otherwise}`;
  const first = `${words.worst} when ${worst}`;
  return words.adverse === words.worst
    ? `${first}, or ${adverse}; ${otherwise}`
    : `${first}; otherwise ${words.adverse} when ${adverse}; ${otherwise}`;
}
