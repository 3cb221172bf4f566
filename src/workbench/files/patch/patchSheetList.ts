import type { SheetParts } from "../write/SheetParts";
import { readState } from "../write/writeBook";
import { childOf, childrenOf, numberOf } from "../xml/elements";
import type { EditablePart } from "../xml/EditablePart";
import { encodeEscapes } from "../xml/escapes";
import { setAttributes } from "../xml/setAttributes";
import type { SheetPair } from "./SheetPair";

/** What the list of sheets in a workbook part is brought up to date by. */
export interface SheetListChange {
  /** The ids of the sheets by their place in the file, "" for those that aren't worksheets. */
  readonly oldOrder: readonly string[];
  readonly pairs: ReadonlyMap<string, SheetPair>;
  /** The sheets as they're to follow each other. */
  readonly sheets: readonly SheetParts[];
  /** By id: the link from the workbook to a sheet that is new. */
  readonly newLinks: ReadonlyMap<string, string>;
}

/**
 * Brings the list of sheets up to date: names, order, hiding, sheets that are new and those that are gone. Sheets of
 * other kinds (charts) stay behind the sheet that they stood behind.
 *
 * @returns the ids of the sheets by their place now, "" for those that aren't worksheets
 */
export function patchSheetList(part: EditablePart, change: SheetListChange): string[] {
  const list = childOf(part.root, "sheets") ?? part.create("sheets");
  const olds = childrenOf(list, "sheet");
  let number = olds.reduce((most, each) => Math.max(most, numberOf(each, "sheetId") ?? 0), 0);
  const listed = change.sheets.map((sheet) => {
    const old = olds[change.oldOrder.indexOf(sheet.id)];
    if (old !== undefined && change.pairs.has(sheet.id)) {
      patchEntry(part, old, change.pairs.get(sheet.id));
      return { id: sheet.id, element: old };
    }
    number += 1;
    return { id: sheet.id, element: createEntry(part, sheet, number, change) };
  });
  const entries = placeOthers(listed, olds, change.oldOrder);
  const now = entries.map(({ element }) => element);
  if (now.length !== olds.length || now.some((element, index) => element !== olds[index])) {
    const shown = findShown(part.root);
    const active = olds[shown];
    list.replaceChildren(...now);
    setShown(part, active === undefined ? 0 : now.indexOf(active));
    part.touch();
  }
  return entries.map(({ id }) => id);
}

interface Entry {
  readonly id: string;
  readonly element: Element;
}

function patchEntry(part: EditablePart, element: Element, pair: SheetPair | undefined): void {
  if (pair === undefined) return;
  if (pair.before.name !== pair.after.name) {
    element.setAttribute("name", encodeEscapes(pair.after.name));
    part.touch();
  }
  const state = readState(pair.after);
  if (state !== readState(pair.before)) {
    setAttributes(element, { state });
    part.touch();
  }
}

function createEntry(
  part: EditablePart,
  sheet: SheetParts,
  number: number,
  { newLinks }: SheetListChange
): Element {
  const element = part.create("sheet", {
    name: encodeEscapes(sheet.name),
    sheetId: String(number),
  });
  setAttributes(element, { state: readState(sheet) });
  part.setLink(element, newLinks.get(sheet.id) ?? "");
  return element;
}

/** The worksheets in their order, with the other sheets behind the ones that they stood behind. */
function placeOthers(
  listed: readonly Entry[],
  olds: readonly Element[],
  oldOrder: readonly string[]
): Entry[] {
  const entries = [...listed];
  for (const [index, element] of olds.entries()) {
    if (oldOrder[index] !== "") continue;
    const before = olds
      .slice(0, index)
      .findLast((each) => entries.some((entry) => entry.element === each));
    const place = entries.findIndex((entry) => entry.element === before);
    entries.splice(place + 1, 0, { id: "", element });
  }
  return entries;
}

function findShown(workbook: Element): number {
  return numberOf(childOf(childOf(workbook, "bookViews"), "workbookView"), "activeTab") ?? 0;
}

/** Says which sheet is shown first; -1, when that one is gone, is the first that isn't hidden. */
function setShown(part: EditablePart, place: number): void {
  const view = childOf(childOf(part.root, "bookViews"), "workbookView");
  const sheets = childrenOf(childOf(part.root, "sheets"), "sheet");
  const visible = sheets.findIndex(
    (sheet) => (sheet.getAttribute("state") ?? "visible") === "visible"
  );
  const shown = place === -1 ? Math.max(0, visible) : place;
  if (view === undefined || findShown(part.root) === shown) return;
  setAttributes(view, {
    activeTab: shown === 0 ? undefined : String(shown),
    firstSheet: undefined,
  });
}
