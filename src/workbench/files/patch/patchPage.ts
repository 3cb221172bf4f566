import { writePage } from "../write/writePage";
import { childOf, childrenOf } from "../xml/elements";
import { placeChild, WORKSHEET_ORDER } from "../xml/placeChild";
import { setAttributes } from "../xml/setAttributes";
import type { SheetEdit } from "./SheetEdit";

/**
 * Brings up to date how a sheet prints. What the model doesn't know (the printer's own settings, say) stays, and so
 * do elements that say the same as before.
 */
export function patchPage(edit: SheetEdit): void {
  patchBreaks(edit);
  const { part, pair } = edit;
  const { before, after } = pair;
  const olds = part.parse(writePage(before.extras.page));
  const news = part.parse(writePage(after.extras.page));
  const find = (list: readonly Element[], name: string): Element | undefined =>
    list.find(({ localName }) => localName === name);
  for (const name of ["printOptions", "pageMargins", "pageSetup", "headerFooter"]) {
    const [old, now] = [find(olds, name), find(news, name)];
    if (old?.outerHTML === now?.outerHTML) continue;
    part.touch();
    const element = childOf(part.root, name) ?? part.create(name);
    if (element.parentNode === null) placeChild(part.root, element, WORKSHEET_ORDER);
    for (const { name: key } of old?.attributes ?? []) setAttributes(element, { [key]: undefined });
    for (const { name: key, value } of now?.attributes ?? []) element.setAttribute(key, value);
    replaceTexts(element, now);
  }
}

/** Puts the page breaks in place: those that were there go along with their rows. */
function patchBreaks({ part, pair: { before, after, moves } }: SheetEdit): void {
  const olds = before.extras.page?.breakRows ?? [];
  const news = after.extras.page?.breakRows ?? [];
  const isSame = olds.join() === news.join();
  if (isSame && !moves.isMoved) return;
  const moved = isSame ? olds.flatMap((row) => moves.rows.move(row, row)?.[0] ?? []) : news;
  if (moved.join() === olds.join()) return;
  part.touch();
  childOf(part.root, "rowBreaks")?.remove();
  const [made] = part
    .parse(writePage({ breakRows: moved }))
    .filter(({ localName }) => localName === "rowBreaks");
  if (made !== undefined) placeChild(part.root, made, WORKSHEET_ORDER);
}

/** Puts the texts for all pages in place; those for first and even pages stay behind them. */
function replaceTexts(element: Element, now: Element | undefined): void {
  for (const child of childrenOf(element)) {
    if (["oddHeader", "oddFooter"].includes(child.localName)) child.remove();
  }
  element.prepend(...childrenOf(now));
  const isEmpty = element.attributes.length === 0 && element.children.length === 0;
  if (isEmpty) element.remove();
}
