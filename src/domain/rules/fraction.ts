/** A part of a whole, exactly: 2 of 6. `of` is at least 1. */
export interface Fraction {
  readonly part: number;
  readonly of: number;
}

/** Which of two fractions is larger: negative where the first is smaller, 0 where they're equal. */
export function compareFractions(a: Fraction, b: Fraction): number {
  return a.part * b.of - b.part * a.of;
}

/** Thirds that are printed as such; the others have two decimals. */
const THIRDS = ["", "⅓", "⅔"];

/** In percent, to the third or the hundredth: 1 of 3 is "33⅓%", 1 of 4 "25%", 1 of 7 "14.29%". */
export function formatFraction({ part, of }: Fraction): string {
  const thirds = (part * 300) / of;
  if (Number.isInteger(thirds)) return `${Math.floor(thirds / 3)}${THIRDS[thirds % 3] ?? ""}%`;
  const hundredths = Math.floor((part * 20_000 + of) / (2 * of));
  return `${(hundredths / 100).toFixed(2).replace(/0$/u, "")}%`;
}
