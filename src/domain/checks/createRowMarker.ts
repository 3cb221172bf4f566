import { numberAt } from "../numberAt";
import type { Look } from "./Check";
import { FactTable } from "./FactTable";
import { placeOf, WORD, type MarkLayout, type RowMarker } from "./Marks";
import type { FactReader } from "./readFacts";
import type { RowFacts } from "./RowFacts";

/** How many rows' facts are held at a time. */
const BLOCK = 1_024;
const LEAST_KNOWN = 256;

/**
 * Makes what finds the findings of row checks: all of them look at the first of rows that are alike, and the
 * others have the same.
 *
 * @param length how many actions there are
 */
export function createRowMarker(
  looks: readonly (Look | null)[],
  layout: MarkLayout,
  reader: FactReader,
  length: number
): RowMarker {
  const { words } = layout;
  const table = new FactTable();
  /** What was found in rows of each number: `words` each. */
  let found = new Int32Array(words * LEAST_KNOWN);
  /** How many rows of each number are being marked. */
  let seen = new Int32Array(LEAST_KNOWN);
  const codes = new Int32Array(BLOCK);
  const statuses = new Int32Array(BLOCK);
  const numbers = new Int32Array(BLOCK);
  const own = new Int32Array(words);

  const numberOf = (code: number, status: number): number => {
    const before = table.length;
    const number = table.numberOf(code, status);
    if (number === before) learn(number, code, status);
    return number;
  };
  const learn = (number: number, code: number, status: number): void => {
    if (number === seen.length) {
      seen = enlarge(seen);
      found = enlarge(found);
    }
    found.set(findByRow(looks, layout, reader.factsOf(code, status)), number * words);
  };
  const markBlock = (begin: number, rowCount: number, bits: Int32Array): void => {
    for (let place = 0; place < rowCount; place++)
      numbers[place] = numberOf(numberAt(codes, place), numberAt(statuses, place));
    const [foundBy, rows] = [found, seen];
    for (let place = 0; place < rowCount; place++) {
      const number = numberAt(numbers, place);
      rows[number] = numberAt(rows, number) + 1;
    }
    for (let word = 0; word < words; word++) {
      const first = begin * words + word;
      for (let place = 0; place < rowCount; place++)
        bits[first + place * words] = numberAt(foundBy, numberAt(numbers, place) * words + word);
    }
  };

  return {
    follow: () => {
      const all = new Int32Array(length);
      for (let from = 0; from < length; from += BLOCK) {
        const to = Math.min(from + BLOCK, length);
        reader.read(from, to, all.subarray(from, to), statuses);
      }
      return {
        find: (position, field) => {
          const code = reader.reread(position, numberAt(all, position), field);
          all[position] = code;
          const at = numberOf(code, reader.statusesOf(position)) * words;
          for (let word = 0; word < words; word++) own[word] = numberAt(found, at + word);
          return own;
        },
      };
    },
    mark: (from, to, bits, counts) => {
      seen.fill(0);
      for (let begin = from; begin < to; begin += BLOCK) {
        const rowCount = Math.min(BLOCK, to - begin);
        reader.read(begin, begin + rowCount, codes, statuses);
        markBlock(begin, rowCount, bits);
      }
      for (let number = 0; number < table.length; number++) {
        addBits(
          counts,
          found.subarray(number * words, (number + 1) * words),
          numberAt(seen, number)
        );
      }
    },
  };
}

/** The same numbers with as much room again. */
function enlarge(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

/** Counts each bit of some words as often as there are rows with them. */
function addBits(counts: Int32Array, found: Int32Array, rows: number): void {
  found.forEach((bits, word) => {
    // The lowest bit that is left, and then the rest.
    for (let left = bits; left !== 0; left &= left - 1) {
      const bit = word * WORD + 31 - Math.clz32(left & -left);
      counts[bit] = numberAt(counts, bit) + rows;
    }
  });
}

/** What row checks find in rows of which these are the facts. */
function findByRow(
  looks: readonly (Look | null)[],
  layout: MarkLayout,
  facts: RowFacts
): Int32Array {
  const found = new Int32Array(layout.words);
  looks.forEach((look, index) => {
    const { word, shift } = placeOf(layout, index);
    if (look?.by === "row") found[word] = numberAt(found, word) | (look.find(facts) << shift);
  });
  return found;
}
