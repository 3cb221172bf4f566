import type { BookExtras } from "../../book/Book";
import { formatArea, parseArea } from "../address";
import { LAST_COLUMN, LAST_ROW } from "../Area";
import { encodeFormula } from "../encodeFormula";
import type { SheetParts } from "../write/SheetParts";
import { element } from "../xml/element";
import { escapeText } from "../xml/escapes";
import { writeReserved } from "../write/writeNames";
import { childOf, childrenOf, numberOf } from "../xml/elements";
import type { EditablePart } from "../xml/EditablePart";
import { placeChild, WORKBOOK_ORDER } from "../xml/placeChild";
import { setAttributes } from "../xml/setAttributes";
import type { SheetMoves } from "./SheetMoves";
import type { SheetPair } from "./SheetPair";

type Name = BookExtras["names"][number];

/** What the defined names of a workbook are brought up to date by. */
export interface NamesChange {
  readonly before: readonly Name[];
  readonly after: readonly Name[];
  /** The ids of the sheets by their place in the file, "" for those that aren't worksheets. */
  readonly oldOrder: readonly string[];
  readonly newOrder: readonly string[];
  /** By id: the sheets of the file that are still there. */
  readonly pairs: ReadonlyMap<string, SheetPair>;
  readonly added: readonly SheetParts[];
}

/** The names that say how a sheet prints and is filtered. */
const RESERVED = ["_xlnm._FilterDatabase", "_xlnm.Print_Area", "_xlnm.Print_Titles"];

/** Brings the defined names of a workbook part up to date; those that say the same stay as they are. */
export function patchNames(part: EditablePart, change: NamesChange): void {
  const list = childOf(part.root, "definedNames") ?? part.create("definedNames");
  const before = list.outerHTML;
  const isAttached = list.parentNode !== null;
  const sheetOf = (name: Element): string | undefined =>
    change.oldOrder[numberOf(name, "localSheetId") ?? -1];
  const rewritten = new Set<string>();
  for (const [id, pair] of change.pairs) if (isNewlyReserved(pair)) rewritten.add(id);
  for (const definedName of childrenOf(list, "definedName")) {
    const name = definedName.getAttribute("name") ?? "";
    const sheetId = sheetOf(definedName);
    const isGone = sheetId !== undefined && !change.newOrder.includes(sheetId);
    const isReserved = RESERVED.includes(name) && sheetId !== undefined;
    if (isGone || (isReserved && rewritten.has(sheetId))) {
      definedName.remove();
      continue;
    }
    if (!name.startsWith("_xlnm.")) patchName(definedName, name, sheetId, change);
    if (sheetId !== undefined && definedName.parentNode !== null) {
      definedName.setAttribute("localSheetId", String(change.newOrder.indexOf(sheetId)));
    }
  }
  list.append(...part.parse(writeNew(change, rewritten).join("")));
  if (list.outerHTML === before) return;
  part.touch();
  if (list.children.length === 0) list.remove();
  else if (!isAttached) placeChild(part.root, list, WORKBOOK_ORDER);
}

function isSameName(one: Name, name: string, sheetId: string | undefined): boolean {
  return one.name.toLowerCase() === name.toLowerCase() && one.sheetId === sheetId;
}

function patchName(
  definedName: Element,
  name: string,
  sheetId: string | undefined,
  { before, after }: NamesChange
): void {
  const old = before.find((each) => isSameName(each, name, sheetId));
  const now = after.find((each) => isSameName(each, name, sheetId));
  if (now === undefined) {
    if (old !== undefined) definedName.remove();
    return;
  }
  if (old?.formula !== now.formula) definedName.textContent = encodeFormula(now.formula);
  if (old?.visible !== now.visible)
    setAttributes(definedName, { hidden: now.visible ? undefined : "1" });
  if (old?.comment !== now.comment) {
    setAttributes(definedName, { comment: now.comment === "" ? undefined : now.comment });
  }
}

function writeNew(change: NamesChange, rewritten: ReadonlySet<string>): string[] {
  const { before, after, newOrder, pairs, added } = change;
  const news = after.filter(
    ({ name, sheetId }) => !before.some((old) => isSameName(old, name, sheetId))
  );
  const own = news.map((name) => writeName(name, newOrder));
  const kept = [...rewritten].flatMap((id) => {
    const pair = pairs.get(id);
    return pair === undefined ? [] : writeReserved(movePrinted(pair), newOrder.indexOf(id));
  });
  return [
    ...own,
    ...kept,
    ...added.flatMap((sheet) => writeReserved(sheet, newOrder.indexOf(sheet.id))),
  ];
}

function writeName(
  { name, sheetId, formula, visible, comment }: Name,
  order: readonly string[]
): string {
  return element(
    "definedName",
    {
      name,
      comment: comment === "" ? undefined : comment,
      localSheetId: sheetId === undefined ? undefined : order.indexOf(sheetId),
      hidden: visible ? undefined : true,
    },
    escapeText(encodeFormula(formula))
  );
}

function isNewlyReserved(pair: SheetPair): boolean {
  return writeReserved(pair.before, 0).join() !== writeReserved(movePrinted(pair), 0).join();
}

/** A sheet with its print area and titles where its rows and columns have gone, unless they were set anew. */
function movePrinted({ before, after, moves }: SheetPair): SheetParts {
  const { page } = after.extras;
  const { page: oldPage } = before.extras;
  if (!moves.isMoved || page === undefined) return after;
  const isOld = (key: "printArea" | "titleRows" | "titleColumns"): boolean =>
    JSON.stringify(page[key]) === JSON.stringify(oldPage?.[key]);
  const rows = page.titleRows && moves.rows.move(page.titleRows.first, page.titleRows.last);
  const columns =
    page.titleColumns && moves.columns.move(page.titleColumns.first, page.titleColumns.last);
  return {
    ...after,
    extras: {
      ...after.extras,
      page: {
        ...page,
        ...(page.printArea !== undefined && isOld("printArea")
          ? { printArea: moveAreas(page.printArea, moves) }
          : {}),
        ...(rows && isOld("titleRows") ? { titleRows: { first: rows[0], last: rows[1] } } : {}),
        ...(columns && isOld("titleColumns")
          ? { titleColumns: { first: columns[0], last: columns[1] } }
          : {}),
      },
    },
  };
}

function moveAreas(list: string, moves: SheetMoves): string {
  return list
    .split(",")
    .flatMap((address) => {
      const area = parseArea(address);
      const moved = area === undefined ? undefined : moves.moveArea(area);
      if (moved === undefined) return [];
      // Whole rows and columns are written as such.
      const isWhole = moved.endRow === LAST_ROW || moved.endColumn === LAST_COLUMN;
      return isWhole ? [address] : [formatArea(moved)];
    })
    .join(",");
}
