import { describeProblem } from "../OpenProblem";
import type { OpenProblem } from "../OpenProblem";
import type { ZipEntry } from "./ZipEntry";

/**
 * What a file may hold. A small file can unpack to hundreds of megabytes, so this is judged from the zip's
 * directory before anything is unpacked. Zip64 sizes read as 4 GB here and are refused with the rest.
 */
export const SIZE_LIMITS = { entries: 3_000, partBytes: 40_000_000, totalBytes: 100_000_000 };

/** The problem of a package that is too large or has a file name that no workbook has; undefined when it's fine. */
export function checkSize(entries: readonly ZipEntry[]): OpenProblem | undefined {
  if (entries.length > SIZE_LIMITS.entries) {
    return describeProblem(
      "too-large",
      `It has ${entries.length} parts; up to ${SIZE_LIMITS.entries} can be opened.`
    );
  }
  if (entries.some(({ name }) => name.startsWith("/") || name.split(/[\\/]/).includes(".."))) {
    return describeProblem("damaged-zip", "It names a file outside itself.");
  }
  const taken = new Set<string>();
  const twice = entries.find(({ name }) => taken.size === taken.add(name.toLowerCase()).size);
  if (twice !== undefined)
    return describeProblem("damaged-zip", `It has two parts named ${twice.name}.`);
  const large = entries.find(({ size }) => size > SIZE_LIMITS.partBytes);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  if (large !== undefined || total > SIZE_LIMITS.totalBytes) {
    const limit = large === undefined ? SIZE_LIMITS.totalBytes : SIZE_LIMITS.partBytes;
    const what = large === undefined ? "Unpacked, it" : `Unpacked, its part ${large.name}`;
    const size = large === undefined ? total : large.size;
    return describeProblem(
      "too-large",
      `${what} would take ${megabytes(size)} MB; up to ${megabytes(limit)} can be opened.`
    );
  }
  return undefined;
}

function megabytes(bytes: number): string {
  return String(Math.ceil(bytes / 1_000_000));
}
