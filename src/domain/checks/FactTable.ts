import { numberAt } from "../numberAt";

/** A power of 2. */
const LEAST_SIZE = 512;
const FREE = -1;

/**
 * Numbers pairs of whole numbers from 0, in the order in which they're first seen. A look-up takes no more
 * than a few nanoseconds, since it's done for each row.
 */
export class FactTable {
  /** How many there are. */
  length = 0;
  private mask = LEAST_SIZE - 1;
  private firsts = new Int32Array(LEAST_SIZE);
  private seconds = new Int32Array(LEAST_SIZE);
  private numbers = new Int32Array(LEAST_SIZE).fill(FREE);

  /** The number of a pair; `length`, as it was, for one that wasn't seen before. */
  numberOf(first: number, second: number): number {
    const { firsts, seconds, numbers, mask } = this;
    let slot = mix(first, second) & mask;
    for (;;) {
      const number = numbers[slot] ?? FREE;
      if (number === FREE) return this.add(slot, first, second);
      if (firsts[slot] === first && seconds[slot] === second) return number;
      slot = (slot + 1) & mask;
    }
  }

  private add(slot: number, first: number, second: number): number {
    const number = this.length++;
    this.firsts[slot] = first;
    this.seconds[slot] = second;
    this.numbers[slot] = number;
    if (this.length * 2 > this.mask) this.grow();
    return number;
  }

  private grow(): void {
    const { firsts, seconds, numbers } = this;
    const size = (this.mask + 1) * 2;
    this.mask = size - 1;
    this.firsts = new Int32Array(size);
    this.seconds = new Int32Array(size);
    this.numbers = new Int32Array(size).fill(FREE);
    numbers.forEach((number, from) => {
      if (number === FREE) return;
      let slot = mix(numberAt(firsts, from), numberAt(seconds, from)) & this.mask;
      while (this.numbers[slot] !== FREE) slot = (slot + 1) & this.mask;
      this.firsts[slot] = numberAt(firsts, from);
      this.seconds[slot] = numberAt(seconds, from);
      this.numbers[slot] = number;
    });
  }
}

function mix(first: number, second: number): number {
  const mixed = Math.imul(first ^ Math.imul(second, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
