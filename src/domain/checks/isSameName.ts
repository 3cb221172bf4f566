import { spellingDistance } from "../scheme/spellingDistance";
import { comparable } from "../tracker/cell";

/** Shorter words are a letter away from another word: "Ward A" and "Ward B", "Phase 1" and "Phase 2". */
const SHORTEST = 5;

/**
 * Whether two texts are most likely one name, spelt in two ways: they differ in case, spaces,
 * punctuation, "and" for "&", or by one typing error in a longer word without digits.
 */
export function isSameName(a: string, b: string): boolean {
  const [words, others] = [wordsOf(a), wordsOf(b)];
  if (words.join("") === others.join("")) return true;
  if (words.length !== others.length) return false;
  const unlike = words.flatMap((word, index): [string, string][] => {
    const other = others[index] ?? "";
    return word === other ? [] : [[word, other]];
  });
  const [only, ...more] = unlike;
  return only !== undefined && more.length === 0 && isSlip(...only);
}

function wordsOf(text: string): readonly string[] {
  return comparable(text)
    .split(" ")
    .filter((word) => word !== "and");
}

function isSlip(word: string, other: string): boolean {
  return (
    Math.min(word.length, other.length) >= SHORTEST &&
    Math.abs(word.length - other.length) <= 1 &&
    !/\p{N}/u.test(word + other) &&
    spellingDistance(word, other) <= 1
  );
}
