import { formatArea } from "../address";
import { childOf } from "../xml/elements";
import { placeChild, WORKSHEET_ORDER } from "../xml/placeChild";
import type { SheetEdit } from "./SheetEdit";

/** Writes the merged cells of a worksheet part anew, if they are others than they were. */
export function patchMerges({ part, pair: { before, after } }: SheetEdit): void {
  const areas = (after.data.mergeData ?? []).map(formatArea);
  if (areas.join() === (before.data.mergeData ?? []).map(formatArea).join()) return;
  childOf(part.root, "mergeCells")?.remove();
  if (areas.length > 0) {
    const list = part.create("mergeCells", { count: String(areas.length) });
    list.append(...areas.map((ref) => part.create("mergeCell", { ref })));
    placeChild(part.root, list, WORKSHEET_ORDER);
  }
  part.touch();
}
