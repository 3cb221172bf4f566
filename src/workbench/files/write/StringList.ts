import { element } from "../xml/element";
import { encodeEscapes, escapeText } from "../xml/escapes";
import { MAIN_NAMESPACE } from "./namespaces";
import { PartList } from "./PartList";

/** Collects the texts of cells while a workbook is written, and writes the part that holds them. */
export class StringList {
  readonly #items = new PartList();
  #uses = 0;

  /** The number by which a cell refers to this text. */
  add(text: string): number {
    this.#uses += 1;
    return this.#items.add(element("si", {}, writeText(text)));
  }

  /** The shared strings part. */
  write(): string {
    const items = this.#items.items;
    return element(
      "sst",
      { xmlns: MAIN_NAMESPACE, count: this.#uses, uniqueCount: items.length },
      ...items
    );
  }
}

/** A text element; blanks at its ends are kept. */
function writeText(text: string): string {
  const kept = text !== text.trim() || /[\n\t]/.test(text) ? { "xml:space": "preserve" } : {};
  const inside = escapeText(encodeEscapes(text));
  // An empty text still has its element.
  return inside === "" ? "<t></t>" : element("t", kept, inside);
}
