import type { BookTable } from "../../book/Book";
import { listTables } from "../read/readTables";
import { childOf, childrenOf, prefixedAttributeOf } from "../xml/elements";
import type { EditablePart } from "../xml/EditablePart";
import { placeChild, WORKSHEET_ORDER } from "../xml/placeChild";
import { LINK_TYPES, MEDIA_TYPES } from "../write/namespaces";
import { writeTable } from "../write/writeTable";
import type { PatchedPackage } from "./PatchedPackage";
import { patchTable } from "./patchTable";
import type { SheetPair } from "./SheetPair";

/** Brings the tables of a sheet up to date: those that changed, those that are gone and those that are new. */
export function patchTables(pack: PatchedPackage, { part, before, after }: SheetPair): void {
  const listed = listTables(pack.original, part);
  for (const { id, part: tablePart, linkId } of listed) {
    const old = before.tables.find((table) => table.id === id);
    const now = after.tables.find((table) => table.id === id);
    if (old === undefined) continue;
    if (now === undefined) {
      removeTable(pack, part, tablePart, linkId);
      continue;
    }
    const edited = pack.edit(tablePart);
    if (edited !== undefined) {
      patchTable(
        edited,
        { table: old, cells: before.data.cellData ?? {} },
        { table: now, cells: after.data.cellData ?? {} }
      );
    }
  }
  const known = new Set(before.tables.map(({ id }) => id));
  for (const table of after.tables) {
    if (!known.has(table.id)) addTable(pack, part, table, after.data.cellData ?? {});
  }
}

/** Adds a table to a sheet whose part lists its tables already; answers the id of the link to it. */
export function addTablePart(
  pack: PatchedPackage,
  sheetPart: string,
  table: BookTable,
  cells: Parameters<typeof writeTable>[2]
): string {
  const name = pack.findFreeName("xl/tables/table");
  pack.add(name, `${MEDIA_TYPES}.table+xml`, writeTable(table, findNumber(pack), cells));
  return pack.link(sheetPart, `${LINK_TYPES}/table`, name);
}

function addTable(
  pack: PatchedPackage,
  sheetPart: string,
  table: BookTable,
  cells: Parameters<typeof writeTable>[2]
): void {
  const id = addTablePart(pack, sheetPart, table, cells);
  const sheet = pack.edit(sheetPart);
  if (sheet === undefined) return;
  const list = childOf(sheet.root, "tableParts") ?? sheet.create("tableParts");
  if (list.parentNode === null) placeChild(sheet.root, list, WORKSHEET_ORDER);
  const link = sheet.create("tablePart");
  sheet.setLink(link, id);
  list.append(link);
  updateList(sheet, list);
}

function removeTable(
  pack: PatchedPackage,
  sheetPart: string,
  tablePart: string,
  linkId: string
): void {
  pack.remove(tablePart);
  pack.unlink(sheetPart, new Set([linkId]));
  const sheet = pack.edit(sheetPart);
  const list = childOf(sheet?.root, "tableParts");
  if (sheet === undefined || list === undefined) return;
  childrenOf(list)
    .find((each) => prefixedAttributeOf(each, "id") === linkId)
    ?.remove();
  updateList(sheet, list);
}

function updateList(sheet: EditablePart, list: Element): void {
  if (list.children.length === 0) list.remove();
  else list.setAttribute("count", String(list.children.length));
  sheet.touch();
}

/** A number that no table of the workbook has. */
function findNumber(pack: PatchedPackage): number {
  const names = [...pack.original.fileNames, ...pack.addedNames].filter((name) =>
    /\/tables\/[^/]+\.xml$/i.test(name)
  );
  const taken = names.map((name) => Number(pack.edit(name)?.root.getAttribute("id") ?? 0));
  return Math.max(0, ...taken) + 1;
}
