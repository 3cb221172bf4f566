import type { SnapshotAction } from "../history/Snapshot";
import { fail, succeed, type Result } from "../result";
import type { DuplicateRefs } from "./Movement";

/** An action in two reports; it's in one of them at least. */
export interface ActionPair {
  readonly before: SnapshotAction | null;
  readonly after: SnapshotAction | null;
}

/** The actions of two reports, put together by ref. */
export interface Paired {
  /** In the order of the later report, then those that only the earlier one has. */
  readonly pairs: readonly ActionPair[];
  readonly withoutRef: { readonly before: number; readonly after: number };
}

/**
 * Puts the actions of two reports together by plan and ref, in any case of letters and whatever their
 * order. Actions without a ref are in no pair.
 *
 * @returns the refs that several actions of one plan have, where there are any
 */
export function pairActions(
  before: readonly SnapshotAction[],
  after: readonly SnapshotAction[]
): Result<Paired, DuplicateRefs> {
  const names = pairPlans(before, after);
  const old = indexByRef(before, (plan) => plan);
  const now = indexByRef(after, (plan) => names.get(plan) ?? `\n${plan}`);
  if (old.duplicates.length + now.duplicates.length > 0)
    return fail({ before: old.duplicates, after: now.duplicates });
  const pairs: ActionPair[] = [];
  for (const [key, action] of now.byRef) {
    pairs.push({ before: old.byRef.get(key) ?? null, after: action });
  }
  for (const [key, action] of old.byRef) {
    if (!now.byRef.has(key)) pairs.push({ before: action, after: null });
  }
  return succeed({
    pairs,
    withoutRef: { before: old.withoutRef, after: now.withoutRef },
  });
}

/**
 * What the earlier report calls each plan of the later one. Where each has just one plan without its
 * like in the other, that is the same plan under another name.
 */
export function pairPlans(
  before: readonly SnapshotAction[],
  after: readonly SnapshotAction[]
): ReadonlyMap<string, string> {
  const old = new Set(before.map(({ plan }) => plan));
  const now = new Set(after.map(({ plan }) => plan));
  const names = new Map([...now].filter((name) => old.has(name)).map((name) => [name, name]));
  const [gone, ...moreGone] = [...old].filter((name) => !now.has(name));
  const [added, ...moreAdded] = [...now].filter((name) => !old.has(name));
  if (gone !== undefined && added !== undefined && moreGone.length + moreAdded.length === 0)
    names.set(added, gone);
  return names;
}

interface Indexed {
  readonly byRef: ReadonlyMap<string, SnapshotAction>;
  readonly duplicates: readonly string[];
  readonly withoutRef: number;
}

function indexByRef(actions: readonly SnapshotAction[], planOf: (plan: string) => string): Indexed {
  const byRef = new Map<string, SnapshotAction>();
  const duplicates = new Map<string, string>();
  let withoutRef = 0;
  for (const action of actions) {
    if (action.ref === "") {
      withoutRef++;
      continue;
    }
    const key = [planOf(action.plan), action.ref.toLowerCase()].join("\u001f");
    const same = byRef.get(key);
    if (same === undefined) byRef.set(key, action);
    else duplicates.set(key, same.ref);
  }
  return { byRef, duplicates: [...duplicates.values()], withoutRef };
}
