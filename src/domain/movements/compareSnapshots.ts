import type { SnapshotAction } from "../history/Snapshot";
import { succeed, type Result } from "../result";
import type { Scheme } from "../scheme/Scheme";
import { createStatusComparison, listMovements } from "./listMovements";
import { listSectionMovements } from "./listSectionMovements";
import type { Comparison, DuplicateRefs } from "./Movement";
import { pairActions } from "./pairActions";
import { sectionKeys } from "./sectionKeys";

/**
 * How two reports differ: what has become of each action, by its ref, and of each section's overall
 * RAG. From the later to the earlier the same comes out in reverse: improved for worsened, new for
 * removed, delivered for reopened, rated for unrated.
 *
 * @param scheme says which statuses are better
 * @returns the refs that are used twice in a plan, where there are any: nothing is guessed then
 */
export function compareSnapshots(
  before: readonly SnapshotAction[],
  after: readonly SnapshotAction[],
  scheme: Scheme
): Result<Comparison, DuplicateRefs> {
  const paired = pairActions(before, after);
  if (!paired.ok) return paired;
  const { pairs, withoutRef } = paired.value;
  const keys = sectionKeys(before, after);
  const compare = createStatusComparison(scheme);
  return succeed({
    ...listMovements(pairs, compare, keys),
    sections: listSectionMovements(before, after, compare, keys),
    withoutRef,
  });
}
