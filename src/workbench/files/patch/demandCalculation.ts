import { childOf } from "../xml/elements";
import { placeChild, WORKBOOK_ORDER } from "../xml/placeChild";
import type { PatchedPackage } from "./PatchedPackage";

/** Has Excel work all formulas out when it opens the file: their results here are those of another engine. */
export function demandCalculation(pack: PatchedPackage, workbookPart: string): void {
  const part = pack.edit(workbookPart);
  if (part === undefined) return;
  const calculation = childOf(part.root, "calcPr") ?? part.create("calcPr");
  if (calculation.parentNode === null) placeChild(part.root, calculation, WORKBOOK_ORDER);
  calculation.setAttribute("fullCalcOnLoad", "1");
  part.touch();
}

/** Removes the list of the order in which formulas are worked out; Excel makes it again. A wrong one counts as damage. */
export function removeCalculationChain(pack: PatchedPackage, workbookPart: string): void {
  for (const link of pack.original.relationships(workbookPart)) {
    if (link.type !== "calcChain") continue;
    pack.remove(link.target);
    pack.unlink(workbookPart, new Set([link.id]));
  }
}
