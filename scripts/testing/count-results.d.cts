/** A runner's result; remarks say what was wrong beside failed tests. */
export interface Tally {
  passed: number;
  failed: number;
  remarks: string[];
}

/** The parts of Jest's JSON report that are counted. */
export interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** The parts of Playwright's JSON report that are counted. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly { readonly message?: string }[];
}

/** Reads Jest's report; undefined when it wrote none. */
export function countJest(
  report: JestReport | undefined,
  run: { readonly succeeded: boolean; readonly root: string }
): Tally;

/** Reads Playwright's report; undefined when it wrote none. */
export function countPlaywright(
  report: PlaywrightReport | undefined,
  run: { readonly succeeded: boolean }
): Tally;

/** The last line of a test run. */
export function formatSum(tallies: readonly Tally[]): string;
