import type { Report } from "../report";
import type { Scheme } from "../scheme/Scheme";
import { countOverall } from "../summary/summarisePlan";
import { formatSection } from "../summary/formatSection";
import { overallLabel, type OverallRag } from "../summary/overallRag";
import { formatList } from "../summary/wording";
import { compareRules, countsOf, type RuleChange } from "./compareRules";
import { RULE_TITLES } from "./describeFit";
import type { OverallRule } from "./OverallRule";
import { rateSection } from "./rateSection";

/** What a rule would make of a report's sections. */
export interface RuleTrial {
  readonly rule: OverallRule;
  /** How many sections of all plans it calls what; as a plan's own counts are listed. */
  readonly counts: readonly { readonly overall: OverallRag; readonly count: number }[];
  /** The sections that it calls something else than the report's rule does. */
  readonly changes: readonly RuleChange[];
  /** How many sections were set by hand: they stay as they are. */
  readonly byHand: number;
}

/** How many changed sections a line names. */
const NAMED = 6;

/** Tries a rule on the counts of a report; nothing is read again. */
export function tryRule(
  { plans, scheme }: Pick<Report, "plans" | "scheme">,
  rule: OverallRule
): RuleTrial {
  const sections = plans.flatMap((plan) => plan.sections);
  const overalls = sections.map((section) =>
    section.byHand === undefined ? rateSection(countsOf(section), rule, scheme) : section.overall
  );
  return {
    rule,
    counts: countOverall(overalls, scheme),
    changes: compareRules(plans, rule, scheme),
    byHand: sections.filter(({ byHand }) => byHand !== undefined).length,
  };
}

/** "1 of 20 sections would change: 14 On Track, 6 At Risk and 0 Off Track." and what was set by hand. */
export function describeTrial({ counts, changes, byHand }: RuleTrial, scheme: Scheme): string {
  const sections = counts.reduce((sum, { count }) => sum + count, 0);
  const changed =
    changes.length === 0
      ? "No section would change"
      : `${changes.length} of ${sections} sections would change`;
  const stays = byHand === 0 ? "" : ` ${byHand} set by hand ${byHand === 1 ? "stays" : "stay"}.`;
  return `${changed}: ${formatCounts(counts, scheme)}.${stays}`;
}

/**
 * "5.4 Career pathways: On Track to At Risk."
 *
 * @param named whether the plan's name stands before, as it must where there are several
 */
export function describeChange(change: RuleChange, scheme: Scheme, named: boolean): string {
  const { plan, section, from, to } = change;
  const name = `${named ? `${plan}, ` : ""}${formatSection(section)}`;
  return `${name}: ${overallLabel(from, scheme)} to ${overallLabel(to, scheme)}.`;
}

/** A rule's trial in a line: "Worst status: 13 On Track, ...; differs in 2.3 (Off Track) and 5.4 (Off Track)." */
export function describeTrialLine(trial: RuleTrial, scheme: Scheme): string {
  const difference = listDifferences(trial.changes, scheme);
  return `${RULE_TITLES[trial.rule.kind]}: ${formatCounts(trial.counts, scheme)}; ${
    difference === "" ? "no section differs" : `differs in ${difference}`
  }.`;
}

/** "2.3 (Off Track) and 5.4 (Off Track)", a few and how many more; "" where there's none. */
export function listDifferences(changes: readonly RuleChange[], scheme: Scheme): string {
  const named = changes
    .slice(0, NAMED)
    .map(
      ({ section, to }) =>
        `${section.ref === "" ? formatSection(section) : section.ref} (${overallLabel(to, scheme)})`
    );
  const more = changes.length - named.length;
  return formatList(more > 0 ? [...named, `${more} more`] : named);
}

function formatCounts(counts: RuleTrial["counts"], scheme: Scheme): string {
  return formatList(
    counts.map(({ overall, count }) => `${count} ${overallLabel(overall, scheme)}`)
  );
}
