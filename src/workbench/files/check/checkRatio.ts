import { describeProblem } from "../OpenProblem";
import type { OpenProblem } from "../OpenProblem";
import type { ZipEntry } from "../package/ZipEntry";

/**
 * How many times its own size a file may unpack to, once it unpacks to more than `fromBytes`. Sheets of a million
 * alike rows come to some 50 times; what is made to fill a computer's memory comes to 1,000 times.
 */
export const RATIO_LIMIT = { times: 200, fromBytes: 10_000_000 };

/**
 * The problem of a file that unpacks to many times its own size; undefined when it's fine.
 *
 * @param size - the file's own size in bytes
 */
export function checkRatio(entries: readonly ZipEntry[], size: number): OpenProblem | undefined {
  const unpacked = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (unpacked <= RATIO_LIMIT.fromBytes || unpacked <= size * RATIO_LIMIT.times) return undefined;
  return describeProblem(
    "unsafe",
    `It would unpack to ${Math.round(unpacked / size)} times its size; workbooks stay below ${RATIO_LIMIT.times}.`
  );
}
