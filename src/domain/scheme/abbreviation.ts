import { agree } from "./spellingSense";

/** Fewer words have no initials that tell them from others: "OT" and "AR" could be anything. */
const FEWEST_WORDS = 4;
/** Initials stand for this many words at least: "DDM no Risk". */
const FEWEST_INITIALS = 3;
/** A single word is cut to this many letters at least, and to two thirds of it at most: "Deliv". */
const SHORTEST_CUT = 4;
/** Shorter words, such as "on" and "no", aren't cut. */
const SHORTEST_WORD = 4;

/**
 * Whether a text is a spelling in short: each word as it is, cut at its end ("Del Date Missed no
 * Risk") or without its vowels ("Dlvrd"), or the first words of four or more by their initials ("DDM
 * with Risk"). A single letter stands for no word by itself, and no word for its opposite.
 *
 * @param given as `plainSpelling` gives it
 * @param spelling likewise
 */
export function isShortFor(given: string, spelling: string): boolean {
  // Whatever is left out, the first letter stays.
  if (given[0] !== spelling[0]) return false;
  const [words, whole] = [given.split(" "), spelling.split(" ")];
  if (isInitials(given, whole)) return true;
  if (words.length !== whole.length || !agree(given, spelling)) return false;
  const isAlone = whole.length === 1;
  return words.every((word, index) => isCut(word, whole[index] ?? "", isAlone));
}

function isInitials(given: string, whole: readonly string[]): boolean {
  if (whole.length < FEWEST_WORDS) return false;
  const initials = whole.map((word) => word[0] ?? "").join("");
  return whole.some((_, index) => {
    const count = index + 1;
    if (count < FEWEST_INITIALS) return false;
    return given === [initials.slice(0, count), ...whole.slice(count)].join(" ");
  });
}

function isCut(word: string, whole: string, isAlone: boolean): boolean {
  if (word === whole) return true;
  if (whole.length < SHORTEST_WORD || word.length < 2) return false;
  if (!isAlone) return whole.startsWith(word) || word === withoutVowels(whole);
  const isStart = word.length >= SHORTEST_CUT && word.length * 3 <= whole.length * 2;
  return (isStart && whole.startsWith(word)) || (word.length > 2 && word === withoutVowels(whole));
}

/** The word's consonants, none doubled, and its first letter whatever that is. */
function withoutVowels(word: string): string {
  return (word.slice(0, 1) + word.slice(1).replace(/[aeiou]/gu, "")).replace(/(.)\1/gu, "$1");
}
