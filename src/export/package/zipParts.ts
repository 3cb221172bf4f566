import { strToU8, zipSync, type Zippable } from "fflate";

/** Archives hold local times: this one reads the same in every time zone. */
export const ZIP_DAY = new Date(1980, 0, 1);

/**
 * Packs parts so that the same parts make the same bytes on every machine: one order, one
 * compressor, one date.
 *
 * @param parts texts by path, in the order in which they're stored
 * @param asTheyAre paths that aren't compressed
 */
export function zipParts(
  parts: Readonly<Record<string, string>>,
  asTheyAre: readonly string[] = []
): Uint8Array {
  const files: Zippable = {};
  for (const [path, text] of Object.entries(parts)) {
    files[path] = [strToU8(text), { level: asTheyAre.includes(path) ? 0 : 6 }];
  }
  return zipSync(files, { mtime: ZIP_DAY });
}
