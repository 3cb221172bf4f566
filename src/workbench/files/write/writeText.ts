import { element } from "../xml/element";
import { encodeEscapes, escapeText } from "../xml/escapes";

/** A text element; blanks at its ends are kept. */
export function writeText(text: string): string {
  const kept = text !== text.trim() || /[\n\t]/.test(text) ? { "xml:space": "preserve" } : {};
  const inside = escapeText(encodeEscapes(text));
  // An empty text still has its element.
  return inside === "" ? "<t></t>" : element("t", kept, inside);
}
