import type { Pace } from "../../export/Pace";

/** How long the window may be kept from answering, in milliseconds. */
const BREATH = 30;

/**
 * Makes the pace of one export: at most every 30 ms the window gets its turn.
 *
 * @param onPercent hears how far things are, in whole percent
 * @param now tells milliseconds that only go up
 */
export function createPace(
  onPercent: (percent: number) => void,
  signal: AbortSignal,
  now = (): number => performance.now()
): Pace {
  let last = now();
  return async (part) => {
    if (now() - last < BREATH) return;
    onPercent(Math.floor(part * 100));
    await new Promise((resolve) => {
      setTimeout(resolve, 0);
    });
    signal.throwIfAborted();
    last = now();
  };
}
