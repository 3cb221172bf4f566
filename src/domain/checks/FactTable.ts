/** Rows of a table whose size is a power of 2 are found by a hash's first bits. */
const LEAST_SIZE = 256;
const FREE = -1;

/**
 * Numbers what rows have in common which are alike to the row checks, from 0: their facts but for the
 * statuses, as one number, and both statuses, as another. A look-up takes no more than a few nanoseconds,
 * since it's done for each row.
 */
export class FactTable {
  private size = LEAST_SIZE;
  private readonly codes: number[] = [];
  private readonly statuses: number[] = [];
  private slots = new Int32Array(LEAST_SIZE).fill(FREE);

  /** How many there are. */
  get length(): number {
    return this.codes.length;
  }

  /** The number of rows like this one; that of none before it where there was none. */
  numberOf(code: number, status: number): number {
    const { codes, statuses, slots } = this;
    for (let slot = this.slotOf(code, status); ; slot = (slot + 1) & (this.size - 1)) {
      const known = slots[slot] ?? FREE;
      if (known === FREE) return this.add(slot, code, status);
      if (codes[known] === code && statuses[known] === status) return known;
    }
  }

  private slotOf(code: number, status: number): number {
    const mixed = Math.imul(Math.imul(status, 0x9e3779b1) ^ code, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.size - 1);
  }

  private add(slot: number, code: number, status: number): number {
    const number = this.codes.push(code) - 1;
    this.statuses.push(status);
    this.slots[slot] = number;
    if (number * 2 > this.size) this.grow();
    return number;
  }

  private grow(): void {
    this.size *= 2;
    this.slots = new Int32Array(this.size).fill(FREE);
    this.codes.forEach((code, number) => {
      let slot = this.slotOf(code, this.statuses[number] ?? 0);
      while (this.slots[slot] !== FREE) slot = (slot + 1) & (this.size - 1);
      this.slots[slot] = number;
    });
  }
}
