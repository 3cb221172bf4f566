/** A part of a long text: a paragraph, or lines that begin with a bullet. */
export type TextBlock =
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] };

/** How people begin a bullet in a cell, where lists can't be set: a sign, and a space unless it's "•". */
const BULLET = /^\s*(?:[•◦▪‣●]\s*|[-–—*·o]\s+)(?=\S)/u;

/** A long text's paragraphs and lists, in order; lines are paragraphs of their own. Blank: none. */
export function readBlocks(text: string): TextBlock[] {
  const blocks: TextBlock[] = [];
  let items: string[] | null = null;
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const bullet = BULLET.exec(line)?.[0];
    if (bullet === undefined) {
      items = null;
      blocks.push({ kind: "paragraph", text: line.trim() });
    } else if (items === null) {
      items = [line.slice(bullet.length).trim()];
      blocks.push({ kind: "list", items });
    } else items.push(line.slice(bullet.length).trim());
  }
  return blocks;
}
