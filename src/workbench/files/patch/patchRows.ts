import { formatArea, formatCell, parseArea } from "../address";
import { childOf, childrenOf, flagOf, numberOf } from "../xml/elements";
import { placeChild, WORKSHEET_ORDER } from "../xml/placeChild";
import type { CellChange } from "./compareCells";
import { indexRows } from "./indexRows";
import type { IndexedRow } from "./indexRows";
import { patchCell, readSharedGroup, unshareFormula } from "./patchCell";
import { compareRows, setRowProperties } from "./rowProperties";
import type { SheetEdit } from "./SheetEdit";

/**
 * Brings the rows of a worksheet part up to date: those that are as they were stay, with all that the model doesn't
 * know of them. `refresh`: new results of formulas that are as they were are written too.
 */
export function patchRows(edit: SheetEdit, refresh: boolean): void {
  const { part, pair, cells } = edit;
  const properties = compareRows(edit);
  const results = refresh && cells.hasResults;
  if (!cells.hasInput && !results && properties.size === 0) return;
  const data = childOf(part.root, "sheetData") ?? placeData(edit);
  const originals = indexRows(part.root);
  unshareFormulas(edit, originals);
  const changes = groupByRow(cells.now);
  const rows = listRows(edit, originals, [...changes.keys(), ...properties.keys()]);
  const elements = rows.flatMap((row) => {
    const original = originals.get(pair.moves.rows.oldOf(row) ?? -1);
    const element = original?.element ?? part.create("row");
    const change = properties.get(row);
    if (change !== undefined) setRowProperties(edit, element, change);
    patchRowCells(edit, row, {
      original,
      originals,
      element,
      changes: changes.get(row),
      refresh,
    });
    const isEmpty = original === undefined && element.children.length === 0;
    if (isEmpty && change === undefined) return [];
    setAddress(element, String(row + 1));
    return [element];
  });
  data.replaceChildren(...elements);
  setDimension(edit);
  part.touch();
}

function placeData({ part }: SheetEdit): Element {
  const data = part.create("sheetData");
  placeChild(part.root, data, WORKSHEET_ORDER);
  return data;
}

/** The rows that are to be there, ascending: those of the file where they are now, and those of the model. */
function listRows(
  { pair }: SheetEdit,
  originals: ReadonlyMap<number, IndexedRow>,
  others: readonly number[]
): number[] {
  const kept = [...originals.keys()].flatMap((old) => pair.moves.rows.newOf(old) ?? []);
  return [...new Set([...kept, ...others])].sort((one, other) => one - other);
}

type RowCells = ReadonlyMap<number, CellChange>;

function groupByRow(cells: ReadonlyMap<string, CellChange>): Map<number, Map<number, CellChange>> {
  const rows = new Map<number, Map<number, CellChange>>();
  for (const [key, change] of cells) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const known = rows.get(row) ?? new Map<number, CellChange>();
    rows.set(row, known.set(column, change));
  }
  return rows;
}

function patchRowCells(
  edit: SheetEdit,
  row: number,
  {
    original,
    originals,
    element,
    changes = new Map(),
    refresh,
  }: {
    original: IndexedRow | undefined;
    originals: ReadonlyMap<number, IndexedRow>;
    element: Element;
    changes: RowCells | undefined;
    refresh: boolean;
  }
): void {
  const { columns } = edit.pair.moves;
  const cells = new Map<number, Element>();
  for (const [old, cell] of original?.cells ?? []) {
    const column = columns.newOf(old);
    if (column !== undefined) cells.set(column, cell);
  }
  const rowLook = findLook(element);
  for (const [column, change] of changes) {
    const home = findShifted(edit, originals, change) ?? cells.get(column);
    const from = rowLook ?? findColumnLook(edit, columns.oldOf(column));
    const patched = patchCell(edit, home, change, { from, refresh });
    if (patched === undefined) cells.delete(column);
    else cells.set(column, patched);
  }
  const ordered = [...cells].sort(([one], [other]) => one - other);
  for (const [column, cell] of ordered) setCellAddress(cell, formatCell(row, column));
  const now = ordered.map(([, cell]) => cell);
  const there = childrenOf(element, "c");
  if (now.length === there.length && now.every((cell, index) => cell === there[index])) return;
  const rest = childrenOf(element).filter(({ localName }) => localName !== "c");
  element.replaceChildren(...now, ...rest);
  // It says how far the row goes, for speed only.
  element.removeAttribute("spans");
}

/**
 * The element of a cell that came from another place than its row and column; undefined for other cells. A copy:
 * the other place may keep its own.
 */
function findShifted(
  { pair: { moves } }: SheetEdit,
  originals: ReadonlyMap<number, IndexedRow>,
  { before, after }: CellChange
): Element | undefined {
  if (before === undefined || after === undefined) return undefined;
  const stayed =
    moves.rows.newOf(before.row) === after.row &&
    moves.columns.newOf(before.column) === after.column;
  const there = originals.get(before.row)?.cells.get(before.column);
  // A clone of an element is an element, which its type doesn't tell.
  return stayed || there === undefined ? undefined : (there.cloneNode(true) as Element);
}

/** The number of a row's look; undefined for a row without one. */
function findLook(row: Element): number | undefined {
  return flagOf(row, "customFormat") ? numberOf(row, "s") : undefined;
}

/** The number of a column's look; 0, the usual one, for a column without one or one that is new (undefined). */
function findColumnLook({ part }: SheetEdit, column: number | undefined): number {
  if (column === undefined) return 0;
  const found = childrenOf(childOf(part.root, "cols"), "col").find(
    (each) => (numberOf(each, "min") ?? 0) <= column + 1 && column < (numberOf(each, "max") ?? 0)
  );
  return numberOf(found, "style") ?? 0;
}

/** States each cell's formula in the cell, where one of those that share it has changed or moved. */
function unshareFormulas(edit: SheetEdit, originals: ReadonlyMap<number, IndexedRow>): void {
  const { cells, pair } = edit;
  const groups = new Map<string, { element: Element; change: CellChange | undefined }[]>();
  for (const [row, { cells: elements }] of originals) {
    for (const [column, element] of elements) {
      const group = readSharedGroup(element);
      if (group === undefined) continue;
      const now = [pair.moves.rows.newOf(row), pair.moves.columns.newOf(column)].join(",");
      const members = groups.get(group) ?? [];
      groups.set(group, members);
      members.push({ element, change: cells.now.get(now) });
    }
  }
  const moved = pair.moves.isMoved || cells.shifted.length > 0;
  for (const members of groups.values()) {
    if (!moved && members.every(({ change }) => change?.newContent === false)) continue;
    for (const { element, change } of members) {
      const formula = change?.before?.formula;
      const unchanged = change?.newContent === false ? formula : undefined;
      if (unchanged !== undefined) unshareFormula(edit, element, unchanged);
    }
  }
}

/** An address is written where there was none, or another one. */
function setAddress(element: Element, address: string): void {
  if (element.getAttribute("r") !== address) element.setAttribute("r", address);
}

/** A formula that fills its own cell alone as an array names that cell too. */
function setCellAddress(cell: Element, address: string): void {
  const formula = childOf(cell, "f");
  const range = formula?.getAttribute("t") === "array" ? formula.getAttribute("ref") : null;
  if (range !== null && range === cell.getAttribute("r")) formula?.setAttribute("ref", address);
  setAddress(cell, address);
}

/** Brings the range of cells that are used up to date, where the part says one. */
function setDimension({ part }: SheetEdit): void {
  const dimension = childOf(part.root, "dimension");
  const areas = childrenOf(childOf(part.root, "sheetData"), "row").flatMap((row) => {
    const cells = childrenOf(row, "c");
    return [cells[0], cells.at(-1)].flatMap(
      (cell) => parseArea(cell?.getAttribute("r") ?? "") ?? []
    );
  });
  if (dimension === undefined || areas.length === 0) return;
  const used = areas.reduce((all, area) => ({
    startRow: Math.min(all.startRow, area.startRow),
    startColumn: Math.min(all.startColumn, area.startColumn),
    endRow: Math.max(all.endRow, area.endRow),
    endColumn: Math.max(all.endColumn, area.endColumn),
  }));
  dimension.setAttribute("ref", formatArea(used));
}
