import { formatArea, parseAreas } from "../address";
import type { Area } from "../Area";
import { listValidations } from "../read/readValidations";
import type { Validation } from "../Validation";
import { writeValidations } from "../write/writeValidations";
import type { SheetParts, WriteContext } from "../write/SheetParts";
import { childOf, childrenOf } from "../xml/elements";
import { placeChild, WORKSHEET_ORDER } from "../xml/placeChild";
import { restoreEnds } from "./restoreEnds";
import type { SheetEdit } from "./SheetEdit";

/**
 * Brings the validations of a worksheet part up to date. Those that are as they were stay, Excel 2010's own kind
 * too; those that the model doesn't hold move with their cells.
 */
export function patchValidations(edit: SheetEdit): void {
  const { part, pair, comparison } = edit;
  const { before, after, moves } = pair;
  const isSame =
    writeValidations(before, comparison.before) === writeValidations(after, comparison.after);
  if (isSame && !moves.isMoved) return;
  const size = { rowCount: before.data.rowCount ?? 0, columnCount: before.data.columnCount ?? 0 };
  const kept = new Set<string>();
  const cellsOf = new Map<string, readonly Area[]>();
  for (const { element, validation, cells } of listValidations(part.root, size)) {
    if (validation === undefined) {
      moveElement(edit, element);
      continue;
    }
    const { uid } = validation;
    cellsOf.set(uid, cells);
    const old = write(before, uid, comparison.before);
    if (old !== "" && old === write(after, uid, comparison.after)) kept.add(uid);
    else removeFromList(element);
  }
  const news = after.validations
    .filter(({ uid }) => !kept.has(uid))
    .map((each) => ({
      ...each,
      ranges: restoreEnds(each.ranges, cellsOf.get(each.uid) ?? [], size, moves),
    }));
  const written = part.parse(writeValidations({ ...after, validations: news }, comparison.after));
  const list = childOf(part.root, "dataValidations");
  const [made] = written;
  if (list === undefined && made !== undefined) placeChild(part.root, made, WORKSHEET_ORDER);
  else list?.append(...childrenOf(made));
  updateCount(part.root);
  part.touch();
}

/** One validation of a sheet as it's written; "" when the sheet hasn't got it. */
function write(sheet: SheetParts, uid: string, context: WriteContext): string {
  const validations = sheet.validations.filter((each: Validation) => each.uid === uid);
  return writeValidations({ ...sheet, validations }, context);
}

function moveElement({ pair: { moves } }: SheetEdit, element: Element): void {
  const ranges = element.getAttribute("sqref");
  if (ranges === null || !moves.isMoved) return;
  const areas = parseAreas(ranges).flatMap((area) => moves.moveArea(area) ?? []);
  if (areas.length === 0) element.remove();
  else element.setAttribute("sqref", areas.map(formatArea).join(" "));
}

/** Takes an element out of its list, and the list away with its last one. */
function removeFromList(element: Element): void {
  const list = element.parentElement;
  element.remove();
  if (list === null || list.children.length > 0) return;
  const holder = list.parentElement;
  list.remove();
  // Excel 2010's own kind stands in an extension.
  if (holder?.localName !== "ext") return;
  const extensions = holder.parentElement;
  holder.remove();
  if (extensions?.children.length === 0) extensions.remove();
}

function updateCount(sheet: Element): void {
  const list = childOf(sheet, "dataValidations");
  if (list === undefined) return;
  if (list.children.length === 0) list.remove();
  else list.setAttribute("count", String(list.children.length));
}
