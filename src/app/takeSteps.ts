import type { Steps } from "../domain";
import { letWindowAnswer } from "./letWindowAnswer";

/** How long the window may be kept from answering, in milliseconds; the last part comes on top. */
const BREATH = 12;

/**
 * Does work some rows at a time, and lets the window answer in between.
 *
 * @param onRows hears how many rows are done whenever the window gets its turn
 * @returns null where it was aborted
 */
export async function takeSteps<T>(
  steps: Steps<T>,
  signal: AbortSignal,
  onRows: (done: number) => void = () => undefined
): Promise<{ readonly value: T } | null> {
  let rows = 0;
  let last = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { value: step.value };
    rows += step.value;
    if (performance.now() - last < BREATH) continue;
    onRows(rows);
    await letWindowAnswer();
    if (signal.aborted) return null;
    last = performance.now();
  }
}
