/** Names the content of files and folders (relative to root): names and bytes, not times. */
export function hashInputs(
  root: string,
  inputs: readonly string[],
  skip?: readonly string[]
): string;

/** Reads a stamp file; empty when there is none or it is cut short. */
export function readStamp(file: string): Record<string, string>;

/** Writes a stamp file, and the folder it is in. */
export function writeStamp(file: string, stamp: Readonly<Record<string, string>>): void;
