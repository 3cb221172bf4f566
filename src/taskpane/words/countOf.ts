const WHOLE = new Intl.NumberFormat("en-GB");

/** A whole number as it is printed: "1,234". */
export function formatCount(count: number): string {
  return WHOLE.format(count);
}

/**
 * A count with its noun: "1 finding", "7 findings", "no findings".
 *
 * @param many the plural; the noun with an "s" unless given
 */
export function countOf(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return `no ${many}`;
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}
