import { addDrawing } from "../charts/addDrawing";
import { LINK_TYPES, MEDIA_TYPES } from "../write/namespaces";
import type { SheetParts, WriteContext } from "../write/SheetParts";
import { writeSheet } from "../write/writeSheet";
import type { PatchedPackage } from "./PatchedPackage";
import { addTablePart } from "./patchTables";

/** Adds sheets with their tables to a package; answers the workbook's links to them by the sheets' ids. */
export function addSheets(
  pack: PatchedPackage,
  workbookPart: string,
  sheets: readonly SheetParts[],
  context: WriteContext
): Map<string, string> {
  const links = new Map<string, string>();
  for (const sheet of sheets) {
    const part = pack.findFreeName("xl/worksheets/sheet");
    pack.add(part, `${MEDIA_TYPES}.worksheet+xml`, writeSheet(sheet, false, context));
    // The sheet names them by rId1, rId2 and so on, which are the first links that a new part gets.
    for (const table of sheet.tables) addTablePart(pack, part, table, sheet.data.cellData ?? {});
    if (sheet.charts.length > 0) addDrawing(pack, part, sheet.charts);
    links.set(sheet.id, pack.link(workbookPart, `${LINK_TYPES}/worksheet`, part));
  }
  return links;
}
