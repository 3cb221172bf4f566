import type { SnapshotAction } from "../history/Snapshot";
import type { StatusMovement } from "./compareReadings";
import type { CompareStatuses } from "./listMovements";
import type { SectionMovement, SectionMovementKind } from "./Movement";
import type { SectionKey } from "./sectionKeys";

/**
 * What has become of each section's overall RAG, as each report called it: those of the later report in
 * its order, then those that are gone.
 */
export function listSectionMovements(
  before: readonly SnapshotAction[],
  after: readonly SnapshotAction[],
  compare: CompareStatuses,
  keyOf: { readonly before: SectionKey; readonly after: SectionKey }
): readonly SectionMovement[] {
  const old = firstOfEach(before, keyOf.before);
  const now = firstOfEach(after, keyOf.after);
  const kept = [...now].map(([key, { plan, group, section, overall }]): SectionMovement => {
    const was = old.get(key)?.overall ?? null;
    const kind = was === null ? "new" : sectionKind(compare(was, overall));
    return { kind, plan, group, section, before: was, after: overall };
  });
  const gone = [...old].flatMap(([key, { plan, group, section, overall }]): SectionMovement[] =>
    now.has(key) ? [] : [{ kind: "removed", plan, group, section, before: overall, after: null }]
  );
  return [...kept, ...gone];
}

function firstOfEach(
  actions: readonly SnapshotAction[],
  keyOf: SectionKey
): ReadonlyMap<string, SnapshotAction> {
  const first = new Map<string, SnapshotAction>();
  for (const action of actions) {
    const key = keyOf(action);
    if (!first.has(key)) first.set(key, action);
  }
  return first;
}

/** What a change of status is for a section, which is never complete as a whole: better or worse. */
export function sectionKind(movement: StatusMovement): SectionMovementKind {
  switch (movement) {
    case null:
      return "unchanged";
    case "delivered":
      return "improved";
    case "reopened":
      return "worsened";
    default:
      return movement;
  }
}
