/**
 * What XML 1.0 has no place for: control characters but tab and line feed, halves of surrogate
 * pairs, and the two non-characters at the end of the basic plane. (XML 1.0, production 2)
 */
// eslint-disable-next-line no-control-regex -- these are the characters that the rule warns of
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\p{Cs}\ufffe\uffff]/gu;

/** Takes out what XML forbids, with every kind of line end as a line feed. */
export function dropForbidden(text: string): string {
  return text.replace(/\r\n?/gu, "\n").replace(FORBIDDEN, "");
}
