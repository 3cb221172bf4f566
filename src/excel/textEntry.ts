/** Letters first and no digit: Excel makes nothing else of it than text, but for two words. */
const PLAIN = /^\p{L}[^\d]*$/u;
const BOOLEAN = /^(?:true|false)$/iu;

/**
 * What to write to a cell's values for it to hold a text to the letter, whatever the text looks like:
 * Excel reads what is written as if it were typed in the United States, so that "3" would be a
 * number and "=x" a formula, unless an apostrophe precedes it or the cell's format is text.
 *
 * @param numberFormat the cell's, which stays as it is
 */
export function textEntry(text: string, numberFormat: string): string {
  const isSafe = text === "" || numberFormat === "@" || (PLAIN.test(text) && !BOOLEAN.test(text));
  return isSafe ? text : `'${text}`;
}
