import type { Scheme } from "../scheme/Scheme";
import { formatCount, formatList } from "../summary/wording";
import type { SnapshotAction } from "./Snapshot";

/** A plan of a finished report in sentences. */
export interface KeptPlan {
  /** "Actions: 20 sections (15 On Track, 5 At Risk), 67 actions (23 Delivered, 44 On Track)." */
  readonly headline: string;
  /** One a section, in the order of its rows: "1.1 Data: At Risk; 1 On Track, 3 At Risk." */
  readonly sections: readonly string[];
}

/** What counts as one section: groups may each number theirs from 1. */
interface KeptSection {
  readonly name: string;
  readonly actions: SnapshotAction[];
}

/**
 * What a finished report said, by its rows alone and in its own words, so that it can be read whatever
 * the tracker and its scheme have become since.
 *
 * @param scheme the present one, in whose order the words stand that it knows; others follow
 */
export function describeKept(
  actions: readonly SnapshotAction[],
  scheme: Scheme
): readonly KeptPlan[] {
  const plans = new Map<string, Map<string, KeptSection>>();
  for (const action of actions) {
    const sections = plans.get(action.plan) ?? new Map<string, KeptSection>();
    plans.set(action.plan, sections);
    const key = JSON.stringify([action.group, action.section]);
    const section = sections.get(key);
    if (section === undefined) sections.set(key, { name: action.section, actions: [action] });
    else section.actions.push(action);
  }
  const order = scheme.statuses.map(({ label }) => label);
  return [...plans].map(([plan, bySection]) => {
    const sections = [...bySection.values()].map((section) => ({
      ...section,
      overall: overallOf(section.actions),
    }));
    const all = sections.flatMap((section) => section.actions);
    return {
      headline: `${plan}: ${formatCount(sections.length, "section")} (${tally(
        sections.map(({ overall }) => overall),
        order
      )}), ${formatCount(all.length, "action")} (${tally(all.map(statusOf), order)}).`,
      sections: sections.map(
        (section) =>
          `${section.name}: ${section.overall}; ${tally(section.actions.map(statusOf), order)}.`
      ),
    };
  });
}

/** All that its rows say of a section: more than one thing only where someone has changed them. */
function overallOf(actions: readonly SnapshotAction[]): string {
  const said = new Set(actions.map(({ overall }) => (overall === "" ? "no overall RAG" : overall)));
  return formatList([...said], "or");
}

function statusOf({ status }: SnapshotAction): string {
  return status === "" ? "without a RAG" : status;
}

/** "1 On Track, 3 At Risk": in the order given, then those that it hasn't in their own. */
function tally(words: readonly string[], order: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = order.filter((word) => counts.has(word));
  const others = [...counts.keys()].filter((word) => !order.includes(word));
  return [...known, ...others].map((word) => `${counts.get(word) ?? 0} ${word}`).join(", ");
}
