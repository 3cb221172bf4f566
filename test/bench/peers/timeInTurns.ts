/** Something to be timed. */
export type Timed = () => unknown;

/** A contender's times over the rounds, and how they compare with the first contender's. */
export interface Timing {
  /** Median, in milliseconds. */
  readonly time: number;
  /** Its time over the first's of the same round: median, and the middle half's range. */
  readonly ratio: { readonly median: number; readonly low: number; readonly high: number };
}

/** A light contender is repeated until a sample takes this long, in milliseconds. */
const LEAST_SAMPLE = 5;
/** Each contender is warmed up by so many runs at least, and for so many milliseconds. */
const WARM_UPS = 3;
const WARM_UP_TIME = 400;

/**
 * Times contenders in turn, each round beginning with another one, so that what else the machine does falls on all.
 *
 * @param now - a clock, in milliseconds
 * @returns for each contender its milliseconds for one run, a number a round
 */
export async function timeInTurns(
  contenders: readonly Timed[],
  rounds: number,
  now: () => number
): Promise<readonly (readonly number[])[]> {
  const timeOne = async (run: Timed, repeats: number): Promise<number> => {
    const begin = now();
    for (let count = 0; count < repeats; count++) {
      const outcome = run();
      if (outcome instanceof Promise) await outcome;
    }
    return (now() - begin) / repeats;
  };
  const repeats: number[] = [];
  for (const run of contenders) {
    const begin = now();
    while (now() - begin < WARM_UP_TIME) await timeOne(run, WARM_UPS);
    const warm = await timeOne(run, WARM_UPS);
    repeats.push(Math.max(1, Math.ceil(LEAST_SAMPLE / Math.max(warm, LEAST_SAMPLE / 1000))));
  }
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      const index = (round + turn) % contenders.length;
      const run = contenders[index];
      if (run !== undefined) times[index]?.push(await timeOne(run, repeats[index] ?? 1));
    }
  }
  return times;
}

/** What the times of a contender come to beside the first's. */
export function summariseTimes(times: readonly (readonly number[])[]): readonly Timing[] {
  const [first = []] = times;
  return times.map((own) => {
    const ratios = own.map((time, round) => time / (first[round] ?? NaN)).sort((a, b) => a - b);
    const sorted = [...own].sort((a, b) => a - b);
    return {
      time: quantile(sorted, 0.5),
      ratio: {
        median: quantile(ratios, 0.5),
        low: quantile(ratios, 0.25),
        high: quantile(ratios, 0.75),
      },
    };
  });
}

function quantile(sorted: readonly number[], part: number): number {
  return sorted[Math.floor((sorted.length - 1) * part)] ?? NaN;
}

/** "0.45 ms", "12 ms", "1.2 s". */
export function formatTime(milliseconds: number): string {
  return milliseconds >= 1000
    ? `${writeShortly(milliseconds / 1000)} s`
    : `${writeShortly(milliseconds)} ms`;
}

/** "2.3 (2.1 to 2.6)". */
export function formatRatio({ median, low, high }: Timing["ratio"]): string {
  const [middle, least, most] = [median, low, high].map(writeShortly);
  return `${middle} (${least} to ${most})`;
}

function writeShortly(value: number): string {
  return value >= 10 ? value.toFixed(0) : value.toPrecision(2);
}
