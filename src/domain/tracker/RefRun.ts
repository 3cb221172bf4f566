import type { RefScan } from "./scanRef";

const DIGIT_0 = 48;
/** Longer refs are taken apart each. */
const LONGEST = 24;
/** Larger last numbers aren't read here. */
const MOST = 1_900;

/**
 * Refs that are the same but for their last number, as those of a section's actions mostly are: "2.6.1",
 * "2.6.2". Whether a ref goes on as the one before is quicker to see than what it says.
 */
export class RefRun {
  /** The characters before the last number. */
  private readonly before = new Uint16Array(LONGEST);
  /** How many they are; -1 where there's nothing to go on from. */
  private length = -1;
  private told = 0;
  private weight = 0;

  /** Has refs compared with one that isn't plain: none goes on as it does. */
  end(): void {
    this.length = -1;
  }

  /** Has refs compared with a plain one, which was just taken apart. */
  begin(ref: string, { told, weight, before, endsWithLetter }: RefScan): void {
    this.length = endsWithLetter || before > LONGEST ? -1 : before;
    for (let index = 0; index < this.length; index++) this.before[index] = ref.charCodeAt(index);
    this.told = told;
    this.weight = weight;
  }

  /** The key of a ref that goes on as the one that this began with, as `RefScan` has it; 0 for any other. */
  keyOf(ref: string): number {
    const { before, length } = this;
    const end = ref.length;
    if (length < 0 || end <= length) return 0;
    for (let index = 0; index < length; index++) {
      if (ref.charCodeAt(index) !== before[index]) return 0;
    }
    let number = 0;
    for (let index = length; index < end; index++) {
      const digit = ref.charCodeAt(index) - DIGIT_0;
      // A nought in front isn't plain.
      if (digit < 0 || digit > 9 || number > MOST || (number === 0 && index > length)) return 0;
      number = number * 10 + digit;
    }
    return number > MOST ? 0 : this.told + (number + 1) * this.weight;
  }
}
