import type { SheetExtras } from "../../book/Book";
import { listProtectionAttributes } from "../protection/protectionAttributes";
import { USUAL_PROTECTION } from "../protection/SheetProtection";
import { childOf } from "../xml/elements";
import { placeChild, WORKSHEET_ORDER } from "../xml/placeChild";
import type { SheetEdit } from "./SheetEdit";

/** Protects a worksheet part, protects it otherwise, or ends that, if any of this was done to the sheet. */
export function patchProtection({ part, pair: { before, after } }: SheetEdit): void {
  const attributes = describe(after.extras);
  if (JSON.stringify(attributes) === JSON.stringify(describe(before.extras))) return;
  childOf(part.root, "sheetProtection")?.remove();
  if (attributes !== undefined)
    placeChild(part.root, part.create("sheetProtection", attributes), WORKSHEET_ORDER);
  part.touch();
}

/** Undefined: the sheet isn't protected. */
function describe(extras: SheetExtras): Record<string, string> | undefined {
  return extras.protected === true
    ? listProtectionAttributes(extras.protection ?? USUAL_PROTECTION)
    : undefined;
}
