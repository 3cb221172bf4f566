import { WORD, type Marks } from "./Marks";

/** Marks anew what row checks find in an action whose cells have changed, in place; its position is from 0. */
export function remarkRow(marks: Marks, position: number): void {
  const { bits, counts, layout, rowBits, rows } = marks;
  const found = rows.find(position);
  for (let word = 0; word < layout.words; word++) {
    const at = position * layout.words + word;
    const before = bits[at] ?? 0;
    const after = (before & ~(rowBits[word] ?? 0)) | (found[word] ?? 0);
    bits[at] = after;
    // The lowest bit that differs, and then the rest.
    for (let left = before ^ after; left !== 0; left &= left - 1) {
      const lowest = left & -left;
      const bit = word * WORD + 31 - Math.clz32(lowest);
      counts[bit] = (counts[bit] ?? 0) + ((after & lowest) === 0 ? -1 : 1);
    }
  }
}
