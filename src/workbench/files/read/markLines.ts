import { OPENED_AS } from "../openedAs";

interface Marked {
  readonly custom: Record<string, number>;
}

/** Marks the first `count` rows or columns with their index, from 0; those that have nothing else too. */
export function markLines<Line extends { custom?: unknown }>(
  lines: Readonly<Record<number, Line>>,
  count: number
): Record<number, Line | Marked> {
  const marked: Record<number, Marked> = {};
  for (let index = 0; index < count; index += 1) {
    marked[index] = { ...lines[index], custom: { [OPENED_AS]: index } };
  }
  // What is said of lines behind those is kept.
  return { ...lines, ...marked };
}
