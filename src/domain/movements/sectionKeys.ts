import type { SnapshotAction } from "../history/Snapshot";
import { comparable } from "../tracker/cell";
import { parseSectionLabel } from "../tracker/sectionLabel";
import { pairPlans } from "./pairActions";

/** What tells the section that an action is in; the same text in both of two reports. */
export type SectionKey = (action: Pick<SnapshotAction, "plan" | "group" | "section">) => string;

/**
 * How the sections of two reports are known: by their numbers, so that a title can be reworded, and by
 * their titles where they have none. Where one plan has two of a number, their groups tell them apart.
 */
export function sectionKeys(
  before: readonly SnapshotAction[],
  after: readonly SnapshotAction[]
): { readonly before: SectionKey; readonly after: SectionKey } {
  const names = pairPlans(before, after);
  const bareKeys = {
    before: rememberKeys((plan) => plan),
    after: rememberKeys((plan) => names.get(plan) ?? `\n${plan}`),
  };
  const shared = new Set([
    ...listShared(before, bareKeys.before),
    ...listShared(after, bareKeys.after),
  ]);
  const whole =
    (bare: SectionKey): SectionKey =>
    (action) => {
      const key = bare(action);
      return shared.has(key) ? join(key, comparable(action.group)) : key;
    };
  return { before: whole(bareKeys.before), after: whole(bareKeys.after) };
}

/** Keys without the group; each section's is worked out once. */
function rememberKeys(planOf: (plan: string) => string): SectionKey {
  const known = new Map<string, string>();
  return ({ plan, section }) => {
    const name = join(plan, section);
    const before = known.get(name);
    if (before !== undefined) return before;
    const { ref } = parseSectionLabel(section);
    const key = join(planOf(plan), ref === "" ? comparable(section) : ref);
    known.set(name, key);
    return key;
  };
}

/** The keys of sections that are in several groups. */
function listShared(actions: readonly SnapshotAction[], keyOf: SectionKey): string[] {
  const groups = new Map<string, string>();
  const shared: string[] = [];
  for (const action of actions) {
    const key = keyOf(action);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, action.group);
    else if (group !== action.group) shared.push(key);
  }
  return shared;
}

function join(...parts: readonly string[]): string {
  return parts.join("\u001f");
}
