import { formatArea, parseArea } from "../address";
import { childOf, descendantsOf } from "../xml/elements";
import type { ComparedCells } from "./compareCells";

/**
 * The formulas that fill several cells as one, and data tables, of which some cells were changed and others not, in
 * whole sentences: Excel changes such cells together only.
 *
 * @param sheet - the worksheet as the file has it
 */
export function findTornArrays(sheet: Element, name: string, cells: ComparedCells): string[] {
  return descendantsOf(childOf(sheet, "sheetData"), "f").flatMap((formula) => {
    const area = parseArea(formula.getAttribute("ref") ?? "");
    const isShared = formula.getAttribute("t") === "shared";
    if (isShared || area === undefined) return [];
    const count = (area.endRow - area.startRow + 1) * (area.endColumn - area.startColumn + 1);
    let changed = 0;
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startColumn; column <= area.endColumn; column += 1) {
        if (cells.now.get(`${row},${column}`)?.newContent === true) changed += 1;
      }
    }
    return changed === 0 || changed === count
      ? []
      : [
          `A part of ${formatArea(area)} on sheet ${name} was changed. One formula fills all of it, so that it can be changed as a whole only.`,
        ];
  });
}
