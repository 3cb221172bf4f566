import type { LeftOutRow } from "./Tracker";

/** How many rows were left out: a long run of blank ones is a single entry. */
export function countLeftOut(leftOut: readonly LeftOutRow[]): number {
  return leftOut.reduce((sum, { rows }) => sum + rows, 0);
}
