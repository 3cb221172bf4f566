import { lazyArray } from "../../domain/lazyArray";

/** What a list has at some positions, from 0, each taken when it's looked at. */
export function pickAt<T>(list: readonly T[], positions: readonly number[]): readonly T[] {
  return lazyArray(positions.length, (index) => list[positions[index] ?? -1]);
}
