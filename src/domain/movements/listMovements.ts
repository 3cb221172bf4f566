import type { SnapshotAction } from "../history/Snapshot";
import { createStatusReader, type StatusReader } from "../scheme/readStatus";
import type { Scheme, StatusIndex } from "../scheme/Scheme";
import type { ActionMovement, ActionState, MovementKind } from "./Movement";
import type { ActionPair } from "./pairActions";
import type { SectionKey } from "./sectionKeys";

/** Tells what has become of a status; null where nothing has. */
export type CompareStatuses = (
  before: string,
  after: string
) => "improved" | "worsened" | "delivered" | "reopened" | "rated" | "unrated" | null;

/**
 * Makes the comparison of statuses by a scheme, best to worst in its order. What the scheme doesn't
 * know, and what isn't to be rated, counts as not rated.
 */
export function createStatusComparison(scheme: Scheme): CompareStatuses {
  const read = createStatusReader(scheme);
  const isComplete = (status: StatusIndex): boolean =>
    scheme.statuses[status]?.standing === "complete";
  return (before, after) => {
    if (before === after) return null;
    const old = rated(read, before);
    const now = rated(read, after);
    if (old === null || now === null)
      return old === now ? null : now === null ? "unrated" : "rated";
    if (old === now) return null;
    if (isComplete(old) !== isComplete(now)) return isComplete(now) ? "delivered" : "reopened";
    return now < old ? "improved" : "worsened";
  };
}

function rated(read: StatusReader, text: string): StatusIndex | null {
  const reading = read(text);
  return reading.kind === "rated" ? reading.status : null;
}

/** What has become of the actions in pairs, and of how many nothing has. */
export function listMovements(
  pairs: readonly ActionPair[],
  compare: CompareStatuses,
  sectionOf: { readonly before: SectionKey; readonly after: SectionKey }
): { readonly actions: readonly ActionMovement[]; readonly unchanged: number } {
  const actions: ActionMovement[] = [];
  let unchanged = 0;
  for (const { before, after } of pairs) {
    const known = after ?? before;
    if (known === null) continue;
    const kinds =
      before === null
        ? (["new"] as const)
        : after === null
          ? (["removed"] as const)
          : kindsOf(before, after, compare, sectionOf.before(before) !== sectionOf.after(after));
    if (kinds.length === 0) unchanged++;
    const { plan, ref } = known;
    for (const kind of kinds) {
      actions.push({ kind, plan, ref, before: stateOf(before), after: stateOf(after) });
    }
  }
  return { actions, unchanged };
}

function kindsOf(
  before: SnapshotAction,
  after: SnapshotAction,
  compare: CompareStatuses,
  hasMoved: boolean
): readonly MovementKind[] {
  const kinds: MovementKind[] = [];
  const status = compare(before.status, after.status);
  if (status !== null) kinds.push(status);
  // A text that one of the two doesn't have can't be compared.
  if (before.title !== "" && after.title !== "" && before.title !== after.title)
    kinds.push("reworded");
  if (hasMoved) kinds.push("moved");
  return kinds;
}

function stateOf(action: SnapshotAction | null): ActionState | null {
  return action && { section: action.section, status: action.status };
}
