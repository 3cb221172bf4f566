/** What a part of a workbook may be, so that reading it ends within seconds. Excel's own parts nest less than 30 deep. */
export const XML_LIMITS = { depth: 256, elements: 4_000_000 };

/** Why a part's XML isn't read. "declaration": it declares a document type, the place of entities. */
export type XmlFault = "declaration" | "too-deep" | "too-many-elements" | "cut-short";

/**
 * Looks through a part's XML without building anything of it, in one pass over the text: whether it declares a
 * document type or entities (Office files never do: the packaging standard forbids it, ECMA-376 part 2, 8.2), nests
 * too deep, has too many elements, or ends before its elements do. Undefined when nothing is wrong; whether names of
 * tags fit together is for the parser to see.
 */
export function checkXml(text: string): XmlFault | undefined {
  let depth = 0;
  let elements = 0;
  for (let at = text.indexOf("<"); at >= 0; at = text.indexOf("<", at)) {
    const end = findEnd(text, at);
    if (end === "declaration") return "declaration";
    if (end < 0) return "cut-short";
    if (text[at + 1] === "/") depth--;
    else if (text[at + 1] !== "!" && text[at + 1] !== "?") {
      if (++elements > XML_LIMITS.elements) return "too-many-elements";
      if (text[end - 1] !== "/" && ++depth > XML_LIMITS.depth) return "too-deep";
    }
    if (depth < 0) return "cut-short";
    at = end + 1;
  }
  return depth === 0 ? undefined : "cut-short";
}

/** Where the markup that begins at `at` has its last character; -1 when it never ends. */
function findEnd(text: string, at: number): number | "declaration" {
  if (text.startsWith("<!--", at)) return lastOf(text, "-->", at + 4);
  if (text.startsWith("<![CDATA[", at)) return lastOf(text, "]]>", at + 9);
  if (text[at + 1] === "!") return "declaration";
  if (text[at + 1] === "?") return lastOf(text, "?>", at + 2);
  return findTagEnd(text, at);
}

function lastOf(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length - 1;
}

/** A ">" in an attribute's value ends no tag. */
function findTagEnd(text: string, at: number): number {
  let quote = "";
  for (let index = at + 1; index < text.length; index++) {
    const letter = text[index] ?? "";
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return index;
  }
  return -1;
}
