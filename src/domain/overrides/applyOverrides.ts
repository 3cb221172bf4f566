import type { PlanSummary, SectionSummary } from "../report";
import { remarkOn } from "../rules/explainOverall";
import type { Scheme } from "../scheme/Scheme";
import { countOverall } from "../summary/summarisePlan";
import type { OverallRag } from "../summary/overallRag";
import { overallChoices } from "../summary/overallRag";
import { countsNow } from "./countsNow";
import { describeByHand, describeSince } from "./describeByHand";
import type { Override } from "./Override";

/**
 * Has the overall RAGs that were set by hand stand for what the rule gives: in the sections, which say
 * both, and in the plans' headlines. One that names no section that there is, or no status that a
 * section can have as a whole, is left: see `listUnused`.
 */
export function applyOverrides(
  plans: readonly PlanSummary[],
  overrides: readonly Override[],
  scheme: Scheme
): readonly PlanSummary[] {
  if (overrides.length === 0) return plans;
  return plans.map((plan) => {
    const found = findOverrides(plan, overrides);
    if (found.size === 0) return plan;
    const sections = plan.sections.map((section) => {
      const override = found.get(section);
      return override === undefined ? section : setByHand(section, override, scheme);
    });
    const overallCounts = countOverall(
      sections.map(({ overall }) => overall),
      scheme,
      plan.shares.decimals
    );
    return { ...plan, sections, overallCounts };
  });
}

/** The overrides that a report doesn't go by: their sections aren't there, or their statuses. */
export function listUnused(
  plans: readonly PlanSummary[],
  overrides: readonly Override[]
): readonly Override[] {
  if (overrides.length === 0) return overrides;
  // By what they hold: a report's may have been read at another time.
  const used = new Set(
    plans.flatMap(({ sections }) =>
      sections.flatMap(({ byHand }) =>
        byHand === undefined ? [] : JSON.stringify(byHand.override)
      )
    )
  );
  return overrides.filter((each) => !used.has(JSON.stringify(each)));
}

/**
 * The overrides of a plan's sections. A section whose title was reworded is known by its group and ref,
 * as long as no other section has both.
 */
function findOverrides(
  plan: PlanSummary,
  overrides: readonly Override[]
): ReadonlyMap<SectionSummary, Override> {
  const found = new Map<SectionSummary, Override>();
  const own = groupByKey(overrides.filter((each) => each.plan === plan.name));
  if (own.size === 0) return found;
  for (const [key, sections] of groupByKey(plan.sections)) {
    const alike = own.get(key) ?? [];
    for (const section of sections) {
      const [only, ...others] = alike;
      const known =
        alike.find(({ title }) => title === section.title) ??
        (sections.length === 1 && others.length === 0 ? only : undefined);
      if (known !== undefined) found.set(section, known);
    }
  }
  return found;
}

/** By what tells sections of a plan apart: no group, ref or title has a line break. */
function groupByKey<Named extends Pick<Override, "group" | "ref" | "title">>(
  all: readonly Named[]
): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const each of all) {
    const key = [each.group, each.ref === "" ? `\n${each.title}` : each.ref].join("\n");
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [each]);
    else group.push(each);
  }
  return groups;
}

function setByHand(section: SectionSummary, override: Override, scheme: Scheme): SectionSummary {
  const status = overallChoices(scheme).find(
    (each) => scheme.statuses[each]?.label === override.overall
  );
  if (status === undefined) return section;
  const overall: OverallRag = { kind: "rated", status };
  const byHand = {
    override,
    byRule: section.overall,
    since: describeSince(override.counts, countsNow(section, scheme)),
  };
  const told = describeByHand(byHand, scheme);
  const parts = (...texts: readonly string[]): string =>
    texts.filter((text) => text !== "").join(" ");
  return {
    ...section,
    overall,
    byHand,
    why: parts(told.why, `The rule gives ${section.why}`, byHand.since),
    remark: parts(told.remark, byHand.since, remarkOn(overall, section.shares, scheme)),
  };
}
