import { numberAt } from "../numberAt";
import { STEP, type Steps } from "../steps";
import type { Look } from "./Check";
import { FactTable } from "./FactTable";
import { placeOf, WORD, type MarkLayout, type RowFollower, type RowMarker } from "./Marks";
import type { FactReader } from "./FactReader";
import type { RowFacts } from "./RowFacts";

/** How many rows' facts are held at a time. */
const BLOCK = 1_024;
const LEAST_KNOWN = 256;

/**
 * Finds the findings of row checks: all of them look at the first of rows that are alike, and the others have
 * the same.
 */
export class AlikeRowMarker implements RowMarker {
  private readonly table = new FactTable();
  /** What was found in rows of each number: `layout.words` each. */
  private found: Int32Array;
  /** How many rows of each number are being marked. */
  private seen = new Int32Array(LEAST_KNOWN);
  private readonly codes = new Int32Array(BLOCK);
  private readonly statuses = new Int32Array(BLOCK);

  /** @param length how many actions there are */
  constructor(
    private readonly looks: readonly (Look | null)[],
    private readonly layout: MarkLayout,
    private readonly reader: FactReader,
    private readonly length: number
  ) {
    this.found = new Int32Array(layout.words * LEAST_KNOWN);
  }

  *follow(): Steps<RowFollower> {
    const { reader, length } = this;
    const { words } = this.layout;
    const codes = new Int32Array(length);
    const own = new Int32Array(words);
    for (let from = 0; from < length; from += STEP) {
      const to = Math.min(from + STEP, length);
      for (let begin = from; begin < to; begin += BLOCK) {
        const end = Math.min(begin + BLOCK, to);
        reader.read(begin, end, codes.subarray(begin, end), this.statuses);
      }
      yield to - from;
    }
    return {
      find: (position, field) => {
        const code = reader.reread(position, numberAt(codes, position), field);
        codes[position] = code;
        const at = this.numberOf(code, reader.statusesOf(position)) * words;
        for (let word = 0; word < words; word++) own[word] = numberAt(this.found, at + word);
        return own;
      },
    };
  }

  mark(from: number, to: number, bits: Int32Array, counts: Int32Array): void {
    const { reader, codes, statuses, table } = this;
    const { words } = this.layout;
    this.seen.fill(0);
    for (let begin = from; begin < to; begin += BLOCK) {
      const rowCount = Math.min(BLOCK, to - begin);
      reader.read(begin, begin + rowCount, codes, statuses);
      this.markBlock(begin, rowCount, bits);
    }
    for (let number = 0; number < table.length; number++) {
      addBits(
        counts,
        this.found.subarray(number * words, (number + 1) * words),
        numberAt(this.seen, number)
      );
    }
  }

  private markBlock(begin: number, rowCount: number, bits: Int32Array): void {
    const { codes, statuses } = this;
    const { words } = this.layout;
    for (let place = 0; place < rowCount; place++) {
      const number = this.numberOf(numberAt(codes, place), numberAt(statuses, place));
      const { seen, found } = this;
      seen[number] = numberAt(seen, number) + 1;
      const first = (begin + place) * words;
      for (let word = 0; word < words; word++)
        bits[first + word] = numberAt(found, number * words + word);
    }
  }

  private numberOf(code: number, status: number): number {
    const before = this.table.length;
    const number = this.table.numberOf(code, status);
    if (number === before) this.learn(number, code, status);
    return number;
  }

  private learn(number: number, code: number, status: number): void {
    const { looks, layout, reader } = this;
    if (number === this.seen.length) {
      this.seen = enlarge(this.seen);
      this.found = enlarge(this.found);
    }
    const found = findByRow(looks, layout, reader.factsOf(code, status));
    this.found.set(found, number * layout.words);
  }
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
