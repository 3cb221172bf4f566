/**
 * Work on many rows that may be paused: it stops after each part of at most {@link STEP} rows, with how
 * many rows that part had, and ends with what it comes to. A part takes a few milliseconds. Whoever does
 * it all at once takes {@link finish}; whoever has a window to keep alive asks for part after part, and
 * lets the window answer in between.
 */
export type Steps<T> = Generator<number, T, undefined>;

/** The most rows that a part has. */
export const STEP = 2_048;

/** Does all of some work at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
