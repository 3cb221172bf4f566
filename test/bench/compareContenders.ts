import { performance } from "node:perf_hooks";

/** Two contenders timed side by side. */
export interface Comparison {
  /** Medians over the rounds, in milliseconds. */
  readonly first: number;
  readonly second: number;
  /** The first's time over the second's, of the same round: median, and the middle half's range. */
  readonly ratio: { readonly median: number; readonly low: number; readonly high: number };
}

/** The lighter contender is repeated until a sample takes this long, in milliseconds. */
const LEAST_SAMPLE = 2;
const WARM_UPS = 5;

/** What the contenders return; kept, so that none of the work can be optimised away. */
let kept = 0;

/**
 * Times two contenders in turn, the one that begins changing with each round, so that what else
 * the machine does falls on both. Garbage is collected when it happens to be.
 */
export function compareContenders(
  first: () => number,
  second: () => number,
  rounds: number
): Comparison {
  for (let count = 0; count < WARM_UPS; count++) kept += first() + second();
  const contenders = [first, second].map((run) => ({ run, repeats: countRepeats(run) }));
  const samples: (readonly [number, number])[] = [];
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    const times: [number, number] = [0, 0];
    for (const index of order) {
      const contender = contenders[index];
      if (contender) times[index] = timeOne(contender.run, contender.repeats);
    }
    samples.push(times);
  }
  const ratios = samples.map(([a, b]) => a / b).sort((a, b) => a - b);
  return {
    first: median(samples.map(([time]) => time)),
    second: median(samples.map(([, time]) => time)),
    ratio: {
      median: quantile(ratios, 0.5),
      low: quantile(ratios, 0.25),
      high: quantile(ratios, 0.75),
    },
  };
}

function countRepeats(run: () => number): number {
  let repeats = 1;
  while (timeOne(run, repeats) * repeats < LEAST_SAMPLE) repeats *= 2;
  return repeats;
}

/** Milliseconds for one run, over some repeats. */
function timeOne(run: () => number, repeats: number): number {
  const begin = performance.now();
  for (let count = 0; count < repeats; count++) kept += run();
  return (performance.now() - begin) / repeats;
}

function median(values: readonly number[]): number {
  return quantile(
    [...values].sort((a, b) => a - b),
    0.5
  );
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.floor((sorted.length - 1) * part)] ?? NaN;
}

/** "12.3 ms  0.45 ms  27 (25 to 30)". */
export function formatComparison({ first, second, ratio }: Comparison): string {
  if (!Number.isFinite(kept)) throw new Error("A contender gave no number.");
  const columns = [`${first.toFixed(2)} ms`, `${second.toFixed(3)} ms`];
  return (
    columns.map((text) => text.padEnd(17)).join("") +
    `${ratio.median.toFixed(1)} (${ratio.low.toFixed(1)} to ${ratio.high.toFixed(1)})`
  );
}
