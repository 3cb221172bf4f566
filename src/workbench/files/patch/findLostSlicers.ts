import type { BookSnapshot } from "../../book/Book";
import type { Package } from "../package/Package";
import type { SheetEntry } from "../read/readSheet";
import { listTables } from "../read/readTables";
import { findMissing, listTableColumns } from "../tableReferences";
import { attributeOf, childOf, childrenOf, descendantsOf, numberOf } from "../xml/elements";
import { decodeEscapes } from "../xml/escapes";

/** The slicers whose table or column isn't there any more, in whole sentences. */
export function findLostSlicers(
  pack: Package,
  workbookPart: string,
  entries: readonly SheetEntry[],
  after: BookSnapshot
): string[] {
  const slicers = pack
    .relationships(workbookPart)
    .filter(({ type }) => type === "slicerCache")
    .flatMap(({ target }) => descendantsOf(pack.xml(target), "tableSlicerCache"));
  if (slicers.length === 0) return [];
  const tables = entries.flatMap(({ part }) => listTables(pack, part).map(({ root }) => root));
  const columns = listTableColumns(after);
  return slicers.flatMap((slicer) => {
    const table = tables.find((each) => numberOf(each, "id") === numberOf(slicer, "tableId"));
    const column = childrenOf(childOf(table, "tableColumns")).find(
      (each) => numberOf(each, "id") === numberOf(slicer, "column")
    );
    const [tableName, columnName] = [
      attributeOf(table, "displayName") ?? "",
      attributeOf(column, "name") ?? "",
    ].map(decodeEscapes);
    const escaped = columnName?.replace(/[[\]#']/g, "'$&") ?? "";
    const missing = findMissing(`${tableName ?? ""}[${escaped}]`, columns);
    return missing === undefined ? [] : [`A slicer belongs to ${missing}, which isn't there.`];
  });
}
