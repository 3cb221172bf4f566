import type { AdverseCounts } from "./adverseCounts";
import type { OverallRule } from "./OverallRule";
import type { OverallRole } from "./RuleKind";
import { rateCounts } from "./rules";

/** How many actions would have to change for a section to be called something else. */
export interface Distance {
  /** With so many fewer adverse actions; null where it can't get better. */
  readonly better: Step | null;
  /** With so many more adverse actions, or exceptions where it's adverse already; null where it can't get worse. */
  readonly worse: Step | null;
}

/** What a section would be, and how many actions that takes; at least 1. */
export interface Step {
  readonly role: OverallRole;
  readonly actions: number;
}

/**
 * How close a section is to its next RAG, either way: the fewest actions that turn it. The number of
 * actions stays: a fewer adverse one is a sound one more.
 *
 * @returns null for a section of which no action counts
 */
export function measureDistance(counts: AdverseCounts, rule: OverallRule): Distance | null {
  const role = rateCounts(counts, rule);
  if (role === null) return null;
  return {
    better: findStep(counts, rule, role, improve),
    worse: findStep(counts, rule, role, role === "sound" ? worsen : worsenToException),
  };
}

/** Changes one action; null where there's none left to change. */
type Change = (counts: AdverseCounts) => AdverseCounts | null;

function findStep(
  from: AdverseCounts,
  rule: OverallRule,
  role: OverallRole,
  change: Change
): Step | null {
  let counts = change(from);
  for (let actions = 1; counts !== null; actions++) {
    const now = rateCounts(counts, rule);
    if (now !== null && now !== role) return { role: now, actions };
    counts = change(counts);
  }
  return null;
}

/** An exception is first put right, since it counts most. */
const improve: Change = ({ adverse, exceptions, rated }) => {
  if (adverse + exceptions === 0) return null;
  return { adverse: Math.max(0, adverse - 1), exceptions: Math.max(0, exceptions - 1), rated };
};

const worsen: Change = ({ adverse, exceptions, rated }) =>
  adverse < rated ? { adverse: adverse + 1, exceptions, rated } : null;

const worsenToException: Change = ({ adverse, exceptions, rated }) =>
  exceptions < rated
    ? { adverse: Math.min(rated, adverse + 1), exceptions: exceptions + 1, rated }
    : null;
