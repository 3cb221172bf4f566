/** Excel takes a text in a formula up to this length. */
const LONGEST_TEXT = 255;

const MONTH =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\b/giu;

/**
 * Whether COUNTIFS counts the cells that hold a text, and no others: not a text that Excel would take
 * for a number, a date or a truth value, which it then looks for instead.
 */
export function isCountable(text: string): boolean {
  if (escapeWildcards(text).length >= LONGEST_TEXT || /^(?:true|false)$/iu.test(text.trim()))
    return false;
  // A number may have an exponent: "1e5".
  return /\p{L}/u.test(text.replace(MONTH, "").replace(/^\s*[\d.,]+\s*(?:e\d+|am|pm)\s*$/iu, ""));
}

/**
 * What COUNTIFS is to look for, in quotes: the text to the letter, but in any case. "=" before it has
 * Excel take "<5" or "=x" for text.
 */
export function criterionOf(text: string): string {
  return quoteText(`=${escapeWildcards(text)}`);
}

/** The same for all texts that begin so. */
export function criterionOfStart(text: string): string {
  return quoteText(`${escapeWildcards(text)}*`);
}

/** A text as formulas have it: in quotes, its own ones doubled; a long one in pieces put together. */
export function quoteText(text: string): string {
  const pieces = text.match(/[^]{1,255}/gu) ?? [""];
  return pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&");
}

function escapeWildcards(text: string): string {
  return text.replace(/[~*?]/gu, "~$&");
}
