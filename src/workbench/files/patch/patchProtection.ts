import { childOf } from "../xml/elements";
import { placeChild, WORKSHEET_ORDER } from "../xml/placeChild";
import type { SheetEdit } from "./SheetEdit";

/** Protects a worksheet part, or ends that, if the sheet was protected or set free. */
export function patchProtection({ part, pair: { before, after } }: SheetEdit): void {
  const isProtected = after.extras.protected === true;
  if (isProtected === (before.extras.protected === true)) return;
  childOf(part.root, "sheetProtection")?.remove();
  if (isProtected) {
    const attributes = { sheet: "1", objects: "1", scenarios: "1" };
    placeChild(part.root, part.create("sheetProtection", attributes), WORKSHEET_ORDER);
  }
  part.touch();
}
