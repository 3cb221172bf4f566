import {
  bragScheme,
  findScheme,
  guessScheme,
  publishedScheme,
  SCHEMES,
  withAliases,
} from "../domain";
import type { Scheme } from "../domain";
import type { CellValue } from "../domain/tracker/cell";
import type { SchemeChoice } from "./SchemeChoice";
import type { Settings } from "./settings";

/** The scheme to read statuses by; `chosen` is false when it was guessed from those found. */
export interface ResolvedScheme {
  readonly scheme: Scheme;
  readonly chosen: boolean;
}

/**
 * The scheme that was chosen, or else the one that fits most of the statuses found, with the
 * aliases that users have confirmed.
 *
 * @param values the cells of the status columns
 */
export function resolveScheme(
  { scheme: choice, aliases }: Pick<Settings, "scheme" | "aliases">,
  values: readonly CellValue[]
): ResolvedScheme {
  if (choice !== null) return { scheme: withAliases(chosenScheme(choice), aliases), chosen: true };
  const schemes = SCHEMES.map((scheme) => withAliases(scheme, aliases));
  const [best] = guessScheme(values, schemes);
  return { scheme: best?.scheme ?? publishedScheme, chosen: false };
}

/** The scheme that a choice stands for. */
export function chosenScheme(choice: SchemeChoice): Scheme {
  switch (choice.kind) {
    case "shipped":
      // What is stored is the id of a scheme that there is; the default keeps this total.
      return findScheme(choice.id) ?? publishedScheme;
    case "brag":
      return bragScheme(choice.blue);
    case "own":
      return choice.scheme;
  }
}
