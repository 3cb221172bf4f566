/** What a part of a rule's formula comes to; null is a blank cell. */
export type RuleValue = string | number | boolean | null | typeof FAILED;

/** Any of Excel's errors: a rule never holds where its formula ends with one. */
export const FAILED = Symbol("an error");

/** Numbers come before texts, and those before FALSE and TRUE, as Excel sorts. */
const RANKS = { number: 0, string: 1, boolean: 2 } as const;

/**
 * Compares as Excel's operators do: texts without case, values of different kinds by their kind, and a blank cell as
 * the other's own "nothing".
 *
 * @returns below 0, 0 or above 0; FAILED when either is an error
 */
export function compareValues(one: RuleValue, other: RuleValue): number | typeof FAILED {
  if (one === FAILED || other === FAILED) return FAILED;
  const left = fillBlank(one, other);
  const right = fillBlank(other, one);
  const kinds = RANKS[kindOf(left)] - RANKS[kindOf(right)];
  if (kinds !== 0) return kinds;
  const [a, b] =
    typeof left === "string" && typeof right === "string"
      ? [left.toLowerCase(), right.toLowerCase()]
      : [left, right];
  return a === b ? 0 : a < b ? -1 : 1;
}

function fillBlank(
  value: string | number | boolean | null,
  beside: string | number | boolean | null
): string | number | boolean {
  if (value !== null) return value;
  return typeof beside === "string" ? "" : typeof beside === "boolean" ? false : 0;
}

function kindOf(value: string | number | boolean): keyof typeof RANKS {
  return typeof value === "string" ? "string" : typeof value === "number" ? "number" : "boolean";
}

/** A value joined by "&"; FAILED for an error. */
export function textOf(value: RuleValue): string | typeof FAILED {
  if (value === FAILED) return FAILED;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
}

/** A value taken for TRUE or FALSE, as AND and OR take it; FAILED for a text. */
export function truthOf(value: RuleValue): boolean | typeof FAILED {
  return typeof value === "string" || value === FAILED ? FAILED : Boolean(value);
}
