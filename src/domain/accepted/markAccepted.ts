import type { Finding, Grounded } from "../checks/Finding";
import { keepBlocksOf } from "../checks/findingBlocks";
import { lazyArray } from "../lazyArray";
import type { Acceptance } from "./Acceptance";
import { acceptanceKey } from "./acceptanceKey";
import { keepAccepted } from "./findAccepted";
import { fingerprint } from "./fingerprint";
import type { ReportedFinding } from "./ReportedFinding";

/** Says of a finding whether it was accepted. */
export type AcceptanceMarker = (finding: Finding & Grounded) => ReportedFinding;

/**
 * Makes what says of findings whether they were accepted: when one of its kind was, on its sheet, of its
 * ref, and what it rests on is still the same. One whose row has changed is open again. Rows that are alike
 * in all that aren't told apart. Of two acceptances of one finding the later in the list counts.
 */
export function createAcceptanceMarker(acceptances: readonly Acceptance[]): AcceptanceMarker {
  const byFinding = new Map<string, Map<string, Acceptance>>();
  for (const acceptance of acceptances) {
    const key = acceptanceKey(acceptance);
    const same = byFinding.get(key) ?? new Map<string, Acceptance>();
    byFinding.set(key, same.set(acceptance.grounds, acceptance));
  }
  return (finding) => {
    const { code, place, ref, grounds } = finding;
    // What a finding rests on is looked at only where its like was accepted: few ever are.
    const same =
      byFinding.size === 0
        ? undefined
        : byFinding.get(acceptanceKey({ code, sheet: place.sheet, ref }));
    return { ...finding, acceptance: same?.get(fingerprint(grounds)) ?? null };
  };
}

/** What marked lists were marked from: marking one anew goes back to that, however often it's done. */
const markedFrom = new WeakMap<readonly Finding[], readonly (Finding & Grounded)[]>();

/** Says of each finding whether it was accepted, as {@link createAcceptanceMarker} has it, once it's looked at. */
export function markAccepted(
  findings: readonly (Finding & Grounded)[],
  acceptances: readonly Acceptance[]
): readonly ReportedFinding[] {
  const mark = createAcceptanceMarker(acceptances);
  const from = markedFrom.get(findings) ?? findings;
  const marked = lazyArray(from.length, (index) => {
    const finding = from[index];
    return finding && mark(finding);
  });
  markedFrom.set(marked, from);
  keepBlocksOf(marked, from);
  keepAccepted(marked, acceptances);
  return marked;
}
