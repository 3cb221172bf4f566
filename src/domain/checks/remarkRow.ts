import type { Field } from "../tracker/Tracker";
import { WORD, type Marks, type RowFollower } from "./Marks";

/**
 * Marks anew what row checks find in an action of which a cell has changed, in place.
 *
 * @param rows what follows the rows
 * @param position the action's, from 0
 * @param field the cell's
 */
export function remarkRow(marks: Marks, rows: RowFollower, position: number, field: Field): void {
  const { bits, counts, layout, rowBits } = marks;
  const found = rows.find(position, field);
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
