import type { Scheme } from "../scheme/Scheme";

/** Goes up when a version writes the same values with other formats. */
const VERSION = 1;

/**
 * What a sheet's looks go by beside its values: how this version formats, and the scheme's colours.
 * Short enough for a comment, which Excel cuts at 255 characters.
 */
export function looksOf({ statuses }: Scheme): string {
  const colours = statuses.map(({ fill, ink }) => `${fill}${ink}`.replace(/#/gu, ""));
  return [VERSION, ...colours].join(" ");
}
