/** Each level of a ref has a part of its number; "1.2" and "1.2.0" are two. */
const WIDTH = 2_048;
/** Levels that fit into a number that is exact: the first takes what is left. */
const LEVELS = 4;
const FIRST = WIDTH ** (LEVELS - 1);
/** Numbers beyond these aren't packed. */
const MOST_FIRST = 1_000_000;
const MOST = 1_900;
/** A letter at the end ("2.6.1a") is a level of its own, beyond all numbers. */
const LETTERS = 1_950;

const DIGIT_0 = 48;
const DOT = 46 - DIGIT_0;
const SPACE = 32;
const LETTER_A = 97;
const LETTER_Z = 122;

/**
 * What a numbered ref such as "2.6.1" or "2.6.1a" says, in numbers, which are quicker to compare than
 * texts. Refs of other forms, with noughts in front, many levels or large numbers aren't plain, and say
 * nothing here. One object serves for all refs of a tracker: this is done for each row.
 */
export class RefScan {
  /**
   * The ref as one number: two plain refs that are the same in any case of letters have the same, any
   * others another, and the greater one comes later. 0 for a ref that isn't plain.
   */
  key = 0;
  /** The key of what comes before its last point: that of "2.6" in "2.6.1" and "2.6.1a"; 0 for none. */
  told = 0;
  /** How many levels it has, as `refDepth` counts them; 0 for a ref that isn't plain. */
  depth = 0;

  /** What one more in its last level adds to its key. */
  weight = 0;
  endsWithLetter = false;
  /** How many characters come before its last level. */
  before = 0;

  /** Stands for a ref that isn't plain. */
  clear(): void {
    this.key = 0;
    this.told = 0;
    this.depth = 0;
    this.endsWithLetter = false;
  }

  /**
   * Takes a ref apart, or the beginning of a text; whether it's plain.
   *
   * @param length how many characters it has
   */
  scan(ref: string, length = ref.length): boolean {
    this.clear();
    let key = 0;
    let told = 0;
    let weight = FIRST;
    let most = MOST_FIRST;
    let levels = 1;
    let part = -1;
    let before = 0;
    for (let index = 0; index < length; index++) {
      const code = ref.charCodeAt(index) - DIGIT_0;
      if (code >= 0 && code <= 9) {
        if (part === 0 || part > most) return false;
        part = part < 0 ? code : part * 10 + code;
        continue;
      }
      if (part < 0 || part > most || levels === LEVELS) return false;
      key += (part + 1) * weight;
      weight /= WIDTH;
      if (code !== DOT) {
        if (index < length - 1 || !isLetter(code + DIGIT_0)) return false;
        const letter = (code + DIGIT_0) | 32;
        this.key = key + (LETTERS + letter - LETTER_A) * weight;
        this.told = told;
        this.depth = levels === 1 ? 2 : levels;
        this.endsWithLetter = true;
        return true;
      }
      told = key;
      before = index + 1;
      most = MOST;
      levels++;
      part = -1;
    }
    if (part < 0 || part > most) return false;
    this.key = key + (part + 1) * weight;
    this.told = told;
    this.depth = levels;
    this.weight = weight;
    this.before = before;
    return true;
  }

  /** Takes the ref apart with which a section's heading begins, before a space and a letter: "1.1 Data". */
  scanHeading(text: string): boolean {
    // The space is near, and sooner found so than by a search.
    let end = 0;
    while (end < text.length && text.charCodeAt(end) !== SPACE) end++;
    if (end > 0 && isLetter(text.charCodeAt(end + 1)) && isDigit(text.charCodeAt(end - 1)))
      return this.scan(text, end);
    this.clear();
    return false;
  }
}

function isDigit(code: number): boolean {
  return code >= DIGIT_0 && code <= DIGIT_0 + 9;
}

function isLetter(code: number): boolean {
  // The lower case of a letter of the alphabet.
  const letter = code | 32;
  return letter >= LETTER_A && letter <= LETTER_Z;
}
