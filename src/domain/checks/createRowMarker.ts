import type { Look } from "./Check";
import { FactTable } from "./FactTable";
import { WORD, type MarkLayout, type RowMarker } from "./Marks";
import type { FactReader } from "./readFacts";
import type { RowFacts } from "./RowFacts";

/** How many rows' facts are held at a time. */
const BLOCK = 1_024;

/**
 * Makes what finds the findings of row checks: all of them look at the first of rows that are alike, and the
 * others have the same.
 */
export function createRowMarker(
  looks: readonly (Look | null)[],
  layout: MarkLayout,
  facts: FactReader
): RowMarker {
  const { words } = layout;
  const table = new FactTable();
  /** What was found in rows of each number. */
  const known: Int32Array[] = [];
  const codes = new Int32Array(BLOCK);
  const statuses = new Int32Array(BLOCK);
  const foundAt = (place: number): number => {
    const code = codes[place] ?? 0;
    const status = statuses[place] ?? 0;
    const number = table.numberOf(code, status);
    if (number === known.length) known.push(findByRow(looks, layout, facts.factsOf(code, status)));
    return number;
  };
  return {
    find: (position) => {
      facts.read(position, position + 1, codes, statuses);
      return known[foundAt(0)] ?? new Int32Array(words);
    },
    mark: (from, to, bits, counts) => {
      const firstWords: number[] = known.map((found) => found[0] ?? 0);
      const seen: number[] = known.map(() => 0);
      for (let begin = from; begin < to; begin += BLOCK) {
        const length = Math.min(BLOCK, to - begin);
        facts.read(begin, begin + length, codes, statuses);
        for (let place = 0; place < length; place++) {
          const number = foundAt(place);
          if (number === firstWords.length) {
            firstWords.push(known[number]?.[0] ?? 0);
            seen.push(0);
          }
          seen[number] = (seen[number] ?? 0) + 1;
          const at = (begin + place) * words;
          bits[at] = firstWords[number] ?? 0;
          if (words > 1) bits.set(known[number] ?? [], at);
        }
      }
      seen.forEach((rows, number) => {
        addBits(counts, known[number], rows);
      });
    },
  };
}

/** Counts each bit of some words as often as there are rows with them. */
function addBits(counts: Int32Array, found: Int32Array | undefined, rows: number): void {
  found?.forEach((bits, word) => {
    // The lowest bit that is left, and then the rest.
    for (let left = bits; left !== 0; left &= left - 1) {
      const bit = word * WORD + 31 - Math.clz32(left & -left);
      counts[bit] = (counts[bit] ?? 0) + rows;
    }
  });
}

/** What row checks find in rows of which these are the facts. */
function findByRow(
  looks: readonly (Look | null)[],
  { places, words }: MarkLayout,
  facts: RowFacts
): Int32Array {
  const found = new Int32Array(words);
  looks.forEach((look, index) => {
    const { word = 0, shift = 0 } = places[index] ?? {};
    if (look?.by === "row") found[word] = (found[word] ?? 0) | (look.find(facts) << shift);
  });
  return found;
}
