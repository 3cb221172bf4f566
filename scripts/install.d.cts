/** The environment as Node gives it. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Names one state of node_modules: lock file, platform, processor and Node's binary interface. */
export function computeStamp(
  lock: string | Buffer,
  machine: { readonly platform: string; readonly arch: string; readonly abi: string }
): string;

/** What is missing, in words; undefined when nothing is. */
export function explainStale(
  found: string | undefined,
  wanted: string,
  hasPackages: boolean
): string | undefined;

/** A copy of the environment without what npm adds for the script that it runs. */
export function clearNpmSettings(environment: Environment): Record<string, string | undefined>;

/** The command that runs npm: the one that started this script, else the one on PATH. */
export function findNpm(environment: Environment): {
  file: string;
  before: string[];
  shell: boolean;
};

/** Whether a Node version fits package.json's `engines`, of the form '>=20' or '>=20.19'. */
export function isNodeNewEnough(version: string, wanted: string): boolean;
