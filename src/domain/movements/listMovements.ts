import type { SnapshotAction } from "../history/Snapshot";
import { createStatusReader } from "../scheme/readStatus";
import type { Scheme } from "../scheme/Scheme";
import { compareReadings, type StatusMovement } from "./compareReadings";
import type { ActionMovement, ActionState, MovementKind } from "./Movement";
import type { ActionPair } from "./pairActions";
import type { SectionKey } from "./sectionKeys";

/** Tells what has become of a status. */
export type CompareStatuses = (before: string, after: string) => StatusMovement;

/** Makes the comparison of statuses in words by a scheme, as {@link compareReadings} has it. */
export function createStatusComparison(scheme: Scheme): CompareStatuses {
  const read = createStatusReader(scheme);
  return (before, after) =>
    before === after ? null : compareReadings(read(before), read(after), scheme);
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
