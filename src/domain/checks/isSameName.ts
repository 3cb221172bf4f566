import { spellingDistance } from "../scheme/spellingDistance";
import { comparable } from "../tracker/cell";

/** Shorter words are a letter away from another word: "Ward A" and "Ward B", "Phase 1" and "Phase 2". */
const SHORTEST = 5;

/** What counts of a name when it's compared: its words, without "and". */
export type NameWords = readonly string[];

/** The words of a name by which it's compared. */
export function readName(text: string): NameWords {
  return comparable(text)
    .split(" ")
    .filter((word) => word !== "and");
}

/**
 * Whether two texts are most likely one name, spelt in two ways: they differ in case, spaces,
 * punctuation, "and" for "&", or by one typing error in a longer word without digits.
 */
export function isSameName(a: string, b: string): boolean {
  return a === b || haveSameWords(readName(a), readName(b));
}

/** Whether the names that two lists of words are from are most likely one, as {@link isSameName} has it. */
export function haveSameWords(words: NameWords, others: NameWords): boolean {
  if (words.join("") === others.join("")) return true;
  if (words.length !== others.length) return false;
  const unlike = words.flatMap((word, index): [string, string][] => {
    const other = others[index] ?? "";
    return word === other ? [] : [[word, other]];
  });
  const [only, ...more] = unlike;
  return only !== undefined && more.length === 0 && isSlip(...only);
}

/** Whether a word may be another with a typing error: a longer one without digits. */
export function maySlip(word: string): boolean {
  return word.length >= SHORTEST && !/\p{N}/u.test(word);
}

function isSlip(word: string, other: string): boolean {
  return (
    maySlip(word) &&
    maySlip(other) &&
    Math.abs(word.length - other.length) <= 1 &&
    haveMostLetters(word, other) &&
    spellingDistance(word, other) <= 1
  );
}

/** Whether two words have the same letters but for one in each, as they have where one typing error lies between them. */
function haveMostLetters(word: string, other: string): boolean {
  const unlike = lettersOf(word) ^ lettersOf(other);
  const withoutFirst = unlike & (unlike - 1);
  return (withoutFirst & (withoutFirst - 1)) === 0;
}

/** Which letters a word has, a bit each; some letters share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index++) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters;
}
