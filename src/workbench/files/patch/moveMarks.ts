import { formatArea, parseAreas } from "../address";
import { childOf, childrenOf } from "../xml/elements";
import type { SheetEdit } from "./SheetEdit";

/** Lists whose members name the cells that they're for, and nothing else that would have to move. */
const LISTS: readonly (readonly [list: string, member: string, attribute: string])[] = [
  ["hyperlinks", "hyperlink", "ref"],
  ["protectedRanges", "protectedRange", "sqref"],
  ["ignoredErrors", "ignoredError", "sqref"],
];

/** Moves links, ranges with a password of their own and silenced warnings with their cells. */
export function moveMarks({ part, pair: { moves } }: SheetEdit): void {
  if (!moves.isMoved) return;
  for (const [name, member, attribute] of LISTS) {
    const list = childOf(part.root, name);
    for (const element of childrenOf(list, member)) {
      const areas = parseAreas(element.getAttribute(attribute) ?? "").flatMap(
        (area) => moves.moveArea(area) ?? []
      );
      if (areas.length === 0) element.remove();
      else element.setAttribute(attribute, areas.map(formatArea).join(" "));
    }
    if (list?.children.length === 0) list.remove();
  }
  part.touch();
}
