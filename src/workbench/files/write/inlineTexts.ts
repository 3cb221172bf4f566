import { element } from "../xml/element";
import type { CellTexts } from "./CellTexts";
import { writeText } from "./writeText";

/** Texts that stand in their cells, so that the list of a file that is there already can stay as it is. */
export const inlineTexts: CellTexts = {
  write: (text) => ({ type: "inlineStr", xml: element("is", {}, writeText(text)) }),
};
