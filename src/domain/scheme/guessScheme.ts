import { cellText, type CellValue } from "../tracker/cell";
import { knownSpellings } from "./knownSpellings";
import type { Scheme } from "./Scheme";
import { spellingKey } from "./spellingKey";

/** How well a scheme fits what stands in the status cells. */
export interface SchemeGuess {
  readonly scheme: Scheme;
  /** Cells that the scheme reads, by label or alias, rated or not. */
  readonly fits: number;
  /** Those among them that hold a label or its first letter, in any case and punctuation. */
  readonly exact: number;
  /** All cells that aren't blank. */
  readonly of: number;
}

/**
 * Tells which scheme a tracker goes by from its status cells: the one that reads most of them, and
 * of two the one that has more of them as labels or their first letters: R, A and G are Red, Amber and
 * Green before they're anything else. Each distinct value is looked at once.
 *
 * @param values the status cells, in any order; blank ones don't count
 * @param schemes in order of preference
 * @returns one fit a scheme, the best first; of equally good ones the earlier in `schemes`
 */
export function guessScheme(
  values: readonly CellValue[],
  schemes: readonly Scheme[]
): readonly SchemeGuess[] {
  const cells = countSpellings(values);
  const of = [...cells.values()].reduce((sum, count) => sum + count, 0);
  return schemes
    .map((scheme) => ({ scheme, ...countFits(cells, scheme), of }))
    .sort((a, b) => b.fits - a.fits || b.exact - a.exact);
}

/** How many cells have each spelling, by key. */
function countSpellings(values: readonly CellValue[]): ReadonlyMap<string, number> {
  const byValue = new Map<CellValue, number>();
  for (const value of values) byValue.set(value, (byValue.get(value) ?? 0) + 1);

  const bySpelling = new Map<string, number>();
  for (const [value, count] of byValue) {
    const key = spellingKey(cellText(value));
    if (key !== "") bySpelling.set(key, (bySpelling.get(key) ?? 0) + count);
  }
  return bySpelling;
}

function countFits(
  cells: ReadonlyMap<string, number>,
  scheme: Scheme
): Pick<SchemeGuess, "fits" | "exact"> {
  let fits = 0;
  let exact = 0;
  for (const [key, { isLabel, label }] of knownSpellings(scheme)) {
    const count = cells.get(key) ?? 0;
    fits += count;
    if (isLabel || key === spellingKey(label).charAt(0)) exact += count;
  }
  return { fits, exact };
}
