import type { BookTable } from "../../book/Book";
import { formatArea } from "../address";
import { childOf, childrenOf, numberOf } from "../xml/elements";
import type { EditablePart } from "../xml/EditablePart";
import { decodeEscapes } from "../xml/escapes";
import { placeChild, TABLE_ORDER } from "../xml/placeChild";
import { setAttributes } from "../xml/setAttributes";
import type { Cells } from "../write/forEachCell";
import { listHeaders } from "../write/listHeaders";
import { writeSorting } from "../write/writeSorting";
import { encodeColumnName, writeTable, writeTableColumn } from "../write/writeTable";

/** A table and the cells of its sheet. */
export interface TableState {
  readonly table: BookTable;
  readonly cells: Cells;
}

/** Brings a table's part up to date. What the model doesn't know of it (its stripes, formulas that fill down) stays. */
export function patchTable(part: EditablePart, before: TableState, after: TableState): void {
  if (write(before) === write(after)) return;
  part.touch();
  const { root } = part;
  const { table, cells } = after;
  const { range, showTotals } = table;
  if (table.name !== before.table.name) {
    setAttributes(root, { name: table.name, displayName: table.name });
  }
  if (
    formatArea(range) !== formatArea(before.table.range) ||
    writeSorting(table) !== writeSorting(before.table)
  ) {
    childOf(root, "sortState")?.remove();
    for (const element of part.parse(writeSorting(table))) placeChild(root, element, TABLE_ORDER);
  }
  root.setAttribute("ref", formatArea(range));
  if (showTotals !== before.table.showTotals) {
    setAttributes(root, {
      totalsRowCount: showTotals ? "1" : undefined,
      totalsRowShown: showTotals ? undefined : "0",
    });
  }
  if (table.style !== before.table.style) setStyle(part, table.style);
  const moved = patchColumns(part, before, { table, cells });
  const filter = childOf(root, "autoFilter");
  const body = { ...range, endRow: showTotals ? range.endRow - 1 : range.endRow };
  filter?.setAttribute("ref", formatArea(body));
  if (filter !== undefined) moveFilterColumns(filter, moved);
}

function write({ table, cells }: TableState): string {
  return writeTable(table, 1, cells);
}

function setStyle(part: EditablePart, style: string): void {
  const known = childOf(part.root, "tableStyleInfo");
  const info = known ?? part.create("tableStyleInfo", { showRowStripes: "1" });
  setAttributes(info, { name: style === "" ? undefined : style });
  if (known === undefined) placeChild(part.root, info, TABLE_ORDER);
}

/** Answers which of the old columns each column is, from 0; undefined for a new one. */
function patchColumns(
  part: EditablePart,
  before: TableState,
  after: TableState
): (number | undefined)[] {
  const list = childOf(part.root, "tableColumns");
  if (list === undefined) return [];
  const olds = childrenOf(list, "tableColumn");
  const oldNames = olds.map((each) => readName(each));
  const names = listHeaders(after.cells, after.table);
  const origins = matchColumns(oldNames, names);
  let id = olds.reduce((most, each) => Math.max(most, numberOf(each, "id") ?? 0), 0);
  const elements = names.map((name, index) => {
    const origin = origins[index];
    const old = origin === undefined ? undefined : olds[origin];
    id += old === undefined ? 1 : 0;
    const wanted = writeTableColumn(after.table, index, id, name, after.cells);
    const [made = part.create("tableColumn")] = part.parse(wanted);
    if (old === undefined || origin === undefined) return made;
    if (readName(old) !== name) old.setAttribute("name", encodeColumnName(name));
    const had = writeTableColumn(before.table, origin, id, name, before.cells);
    if (had !== wanted) replaceTotal(old, made);
    return old;
  });
  list.replaceChildren(...elements);
  list.setAttribute("count", String(elements.length));
  return origins;
}

function readName(column: Element): string {
  return decodeEscapes(column.getAttribute("name") ?? "");
}

/** Columns are known by their names, and a renamed one by its place. */
function matchColumns(olds: readonly string[], news: readonly string[]): (number | undefined)[] {
  const lower = olds.map((name) => name.toLowerCase());
  const byName = news.map((name) => {
    const found = lower.indexOf(name.toLowerCase());
    return found === -1 ? undefined : found;
  });
  const taken = new Set(byName);
  return byName.map((found, index) =>
    found === undefined && olds.length === news.length && !taken.has(index) ? index : found
  );
}

/** Gives a column what its totals row says now. */
function replaceTotal(column: Element, wanted: Element): void {
  for (const name of ["totalsRowLabel", "totalsRowFunction"]) {
    setAttributes(column, { [name]: wanted.getAttribute(name) ?? undefined });
  }
  childOf(column, "totalsRowFormula")?.remove();
  const formula = childOf(wanted, "totalsRowFormula");
  const calculated = childOf(column, "calculatedColumnFormula");
  if (formula === undefined) return;
  if (calculated === undefined) column.prepend(formula);
  else calculated.after(formula);
}

/** What the table's filter lets through goes with its columns. */
function moveFilterColumns(filter: Element, origins: readonly (number | undefined)[]): void {
  for (const column of childrenOf(filter, "filterColumn")) {
    const now = origins.indexOf(numberOf(column, "colId") ?? 0);
    if (now === -1) column.remove();
    else column.setAttribute("colId", String(now));
  }
}
