import type { Marks } from "./markActions";

/** How many bits a word of marks has. */
export const WORD = 32;

/** How many actions have each bit; the first word's bits first. */
export function tallyMarks({ bits, layout }: Marks): Int32Array {
  const tallies = new Int32Array(layout.words * WORD);
  eachBit(bits, layout.words, (bit) => {
    tallies[bit] = (tallies[bit] ?? 0) + 1;
  });
  return tallies;
}

/** The positions of the actions that have each bit, ascending; `tallies` as `tallyMarks` gives them. */
export function gatherMarked({ bits, layout }: Marks, tallies: Int32Array): readonly Int32Array[] {
  const lists = Array.from(tallies, (count) => new Int32Array(count));
  const filled = new Int32Array(tallies.length);
  eachBit(bits, layout.words, (bit, position) => {
    const next = filled[bit] ?? 0;
    filled[bit] = next + 1;
    const list = lists[bit];
    if (list) list[next] = position;
  });
  return lists;
}

/** Shows each bit that is set, action by action. */
function eachBit(
  bits: Int32Array,
  words: number,
  show: (bit: number, position: number) => void
): void {
  for (let at = 0; at < bits.length; at++) {
    let left = bits[at] ?? 0;
    if (left === 0) continue;
    const word = at % words;
    // The lowest bit that is left, and then the rest.
    for (; left !== 0; left &= left - 1) {
      show(word * WORD + 31 - Math.clz32(left & -left), (at - word) / words);
    }
  }
}
