/** A set of characters, as the spreadsheet's engine takes it. */
interface CharacterSet {
  /** Matches a character of the set anywhere in a text. */
  toRegExp(): RegExp;
}

const LETTER =
  "(?=[\\p{Lo}\\p{Nl}\\p{So}\\p{Lm}])[\\p{sc=Han}\\p{sc=Katakana}\\p{sc=Hiragana}\\p{sc=Hangul}\\p{sc=Bopomofo}]";

/** The blocks of Unicode that hold their punctuation: https://www.unicode.org/Public/UCD/latest/ucd/Blocks.txt */
const BLOCKS = [
  "\\u2ff0-\\u303f", // ideographic description, symbols and punctuation
  "\\u30a0-\\u30ff", // katakana
  "\\u3190-\\u319f", // kanbun
  "\\u31c0-\\u31ef", // strokes
  "\\u3200-\\u33ff", // enclosed, compatibility
  "\\ufe10-\\ufe1f", // vertical forms
  "\\ufe30-\\ufe6f", // compatibility forms, small forms
  "\\uff00-\\uffef", // half and full width
].join("");

const PUNCTUATION = `(?!${LETTER})[${BLOCKS}]`;

function createSet(pattern: string): CharacterSet {
  return { toRegExp: () => new RegExp(pattern, "u") };
}

/**
 * The letters of Chinese, Japanese and Korean. This module stands in for cjk-regex in the page, which brings tables of
 * all of Unicode along; the browser has them. Same names, same answers.
 */
export const letters = (): CharacterSet => createSet(LETTER);

/** The punctuation that goes with those letters. */
export const punctuations = (): CharacterSet => createSet(PUNCTUATION);

/** The letters and the punctuation. */
export const all = (): CharacterSet => createSet(`${LETTER}|${PUNCTUATION}`);
