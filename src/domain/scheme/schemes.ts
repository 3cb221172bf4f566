import { bragScheme } from "./bragScheme";
import { fivePointScheme } from "./fivePointScheme";
import { publishedScheme } from "./publishedScheme";
import type { Scheme } from "./Scheme";
import { threeColourScheme } from "./threeColourScheme";

/** The schemes that ship, the default one first. BRAG is there once, with Blue for complete. */
export const SCHEMES: readonly Scheme[] = [
  publishedScheme,
  threeColourScheme,
  bragScheme(),
  fivePointScheme,
];

/** The scheme of an id among those that ship; null where there's none of that id. */
export function findScheme(id: string): Scheme | null {
  return SCHEMES.find((scheme) => scheme.id === id) ?? null;
}
