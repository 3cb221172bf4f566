import { WORD, type Marks } from "./Marks";

/** The positions of the actions that have each bit, ascending. */
export function gatherMarked({ bits, counts, layout }: Marks): readonly Int32Array[] {
  const lists = Array.from(counts, (count) => new Int32Array(count));
  const filled = new Int32Array(counts.length);
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
