import { letWindowAnswer } from "./letWindowAnswer";

/** Of so many, what a run does with them takes a few milliseconds together. */
const FEW = 2_000;

/**
 * Lets the window answer after something was done with this many rows in one piece, where they're many.
 *
 * @param few how many don't count as many; 2,000 when this is left out
 */
export async function pauseAfterRows(rows: number, few = FEW): Promise<void> {
  if (rows > few) await letWindowAnswer();
}
