import type { CellScalar } from "../cells/readCell";
import { typeOfValue } from "../cells/readCell";
import type { SortField } from "./SortField";

/** A cell's value as a sort sees it; undefined: the cell is blank. */
export type SortedValue = CellScalar | undefined;

/** The order of kinds, ascending: numbers, texts, booleans, errors. Blanks aren't among them: they're always last. */
const RANKS: Readonly<Record<string, number>> = { Double: 0, String: 1, Boolean: 2, Error: 3 };

/** Hyphens and apostrophes, which count only between texts that are otherwise alike. */
const IGNORED = /[-'’]/g;

const COLLATORS = {
  anyCase: new Intl.Collator("en", { sensitivity: "accent" }),
  ownCase: new Intl.Collator("en", { sensitivity: "variant" }),
};

/**
 * Which of two values comes first in a sort, as a number below or above 0; 0 where both are alike. Blanks come last
 * whichever way it goes. Source of the order: Microsoft's "Sort data in a range or table".
 */
export function compareValues(
  one: SortedValue,
  other: SortedValue,
  { ascending, textAsNumber }: Pick<SortField, "ascending" | "textAsNumber">,
  matchCase: boolean
): number {
  if (one === undefined || other === undefined)
    return Number(one === undefined) - Number(other === undefined);
  const [left, right] = textAsNumber ? [readAsNumber(one), readAsNumber(other)] : [one, other];
  return (ascending ? 1 : -1) * compareFilled(left, right, matchCase);
}

function compareFilled(one: CellScalar, other: CellScalar, matchCase: boolean): number {
  const rank = rankOf(one) - rankOf(other);
  if (rank !== 0) return rank;
  // Errors are all alike.
  if (rankOf(one) === RANKS["Error"]) return 0;
  if (typeof one === "string" || typeof other === "string")
    return compareTexts(String(one), String(other), matchCase);
  return Number(one) - Number(other);
}

function rankOf(value: CellScalar): number {
  return RANKS[typeOfValue(value)] ?? RANKS["String"] ?? 0;
}

function compareTexts(one: string, other: string, matchCase: boolean): number {
  const { compare } = matchCase ? COLLATORS.ownCase : COLLATORS.anyCase;
  const marks = (text: string): number => text.match(IGNORED)?.length ?? 0;
  return compare(one.replace(IGNORED, ""), other.replace(IGNORED, "")) || marks(one) - marks(other);
}

function readAsNumber(value: CellScalar): CellScalar {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : NaN;
  return Number.isNaN(number) ? value : number;
}
