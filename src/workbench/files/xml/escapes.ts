/**
 * Characters that XML can't hold are written _xHHHH_ in Excel's strings, and a text that looks like such an
 * escape has its underscore escaped: _x005F_ (ECMA-376 part 1, 22.4.2.4, bstr).
 */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
// eslint-disable-next-line no-control-regex -- control characters are what is being escaped
const UNWRITABLE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/g;
const MARKUP: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** A string of a file as the user sees it. */
export function decodeEscapes(text: string): string {
  return text.replace(ESCAPE, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** A user's string as a file holds it, before XML's own escapes. */
export function encodeEscapes(text: string): string {
  return text.replace(
    UNWRITABLE,
    (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`
  );
}

/** Text for the inside of an element. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (letter) => MARKUP[letter] ?? letter);
}

/** Text for an attribute: line ends and tabs are kept too. */
export function escapeAttribute(text: string): string {
  return text
    .replace(/[&<>"]/g, (letter) => MARKUP[letter] ?? letter)
    .replace(/[\t\n\r]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
