/**
 * How a value begins that a spreadsheet may take for a formula or a command: with = + - @, a tab or
 * a line end, or one of those signs in full width, also after spaces; and such a value that has
 * been made safe already. (OWASP, CSV injection)
 */
const RISKY = /^'*(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/u;

/**
 * Makes a text safe to be opened in a spreadsheet: an apostrophe before it, as Excel itself writes
 * text that looks like a formula. No other text is changed, and none is lost: who reads the file
 * takes one apostrophe away where it stands before what would be risky ({@link plainCell}).
 */
export function safeCell(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text that {@link safeCell} made safe. */
export function plainCell(safe: string): string {
  return safe.startsWith("'") && RISKY.test(safe) ? safe.slice(1) : safe;
}
