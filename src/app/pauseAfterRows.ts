import { letWindowAnswer } from "./letWindowAnswer";

/** With fewer, what a run does with them takes a few milliseconds together. */
const MANY = 2_000;

/** Lets the window answer after something was done with this many rows in one piece, where they're many. */
export async function pauseAfterRows(rows: number): Promise<void> {
  if (rows > MANY) await letWindowAnswer();
}
