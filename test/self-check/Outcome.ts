import type { CheckResult } from "./runCheck";

/** What Excel it was, as far as it says; "" for what it doesn't. */
export interface HostFacts {
  /** Such as "PC", "Mac" or "OfficeOnline". */
  readonly platform: string;
  readonly version: string;
  /** The region that Excel is set to, such as "en-GB". */
  readonly culture: string;
}

/** The outcome of a run, as it's saved: made to be laid beside that of another host. */
export interface Outcome {
  readonly suite: "RAG Tracker self-check";
  readonly host: HostFacts;
  readonly passed: number;
  readonly differs: number;
  readonly failed: number;
  readonly results: readonly CheckResult[];
}

/** Sums up the results of a run. */
export function makeOutcome(host: HostFacts, results: readonly CheckResult[]): Outcome {
  const count = (outcome: CheckResult["outcome"]): number =>
    results.filter((result) => result.outcome === outcome).length;
  return {
    suite: "RAG Tracker self-check",
    host,
    passed: count("passed"),
    differs: count("differs"),
    failed: count("failed"),
    results,
  };
}

/** The outcome in a line: "104 passed, 2 differ, 1 failed". */
export function describeOutcome({ passed, differs, failed }: Outcome): string {
  return `${passed} passed, ${differs} ${differs === 1 ? "differs" : "differ"}, ${failed} failed`;
}
