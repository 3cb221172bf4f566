import { writeFilter } from "../write/writeFilter";
import { childOf } from "../xml/elements";
import { placeChild, WORKSHEET_ORDER } from "../xml/placeChild";
import type { SheetEdit } from "./SheetEdit";

/** Writes the filter of a worksheet part anew, if it's another than it was. */
export function patchFilter({ part, pair: { before, after } }: SheetEdit): void {
  const written = writeFilter(after.filter);
  if (written === writeFilter(before.filter)) return;
  const old = childOf(part.root, "autoFilter");
  old?.remove();
  for (const element of part.parse(written)) {
    placeChild(part.root, element, WORKSHEET_ORDER);
    // How the cells are sorted isn't known here, and stays true where they stayed.
    const sorting = childOf(old, "sortState");
    if (sorting !== undefined && element.getAttribute("ref") === old?.getAttribute("ref"))
      element.append(sorting);
  }
  part.touch();
}
