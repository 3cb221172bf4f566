import { element } from "../xml/element";
import type { CellTexts, WrittenText } from "./CellTexts";
import { MAIN_NAMESPACE } from "./namespaces";
import { PartList } from "./PartList";
import { writeText } from "./writeText";

/** Collects the texts of cells while a workbook is written, and writes the part that holds them. */
export class StringList implements CellTexts {
  readonly #items = new PartList();
  #uses = 0;

  /** The text as a cell refers to it: by its number in the list. */
  write(text: string): WrittenText {
    this.#uses += 1;
    const number = this.#items.add(element("si", {}, writeText(text)));
    return { type: "s", xml: element("v", {}, String(number)) };
  }

  /** The shared strings part. */
  writePart(): string {
    const items = this.#items.items;
    return element(
      "sst",
      { xmlns: MAIN_NAMESPACE, count: this.#uses, uniqueCount: items.length },
      ...items
    );
  }
}
