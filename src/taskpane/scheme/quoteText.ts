/** Longer texts are cut: a cell can hold a page. In characters. */
const LONGEST = 80;

/** A cell's text in quotation marks, short enough for a line or two. */
export function quoteText(text: string): string {
  return `“${text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`}”`;
}
