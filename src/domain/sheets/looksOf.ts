import type { Scheme } from "../scheme/Scheme";
import type { Decimals } from "../summary/shares";

/** Goes up when a version writes the same values with other formats. */
const VERSION = 1;

/**
 * What a sheet's looks go by beside its values: how this version formats, the scheme's colours, and
 * how many decimals percentages have.
 * Short enough for a comment, which Excel cuts at 255 characters.
 */
export function looksOf({ statuses }: Scheme, decimals: Decimals = 0): string {
  const colours = statuses.map(({ fill, ink }) => `${fill}${ink}`.replace(/#/gu, ""));
  return [VERSION, ...colours, ...(decimals === 0 ? [] : [decimals])].join(" ");
}
