import { formatArea } from "../address";
import { element, elementIfAny } from "../xml/element";
import { listProtectionAttributes } from "../protection/protectionAttributes";
import { USUAL_PROTECTION } from "../protection/SheetProtection";
import { declareUid, LINKS_NAMESPACE, MAIN_NAMESPACE } from "./namespaces";
import type { SheetParts, WriteContext } from "./SheetParts";
import { writeColumns } from "./writeColumns";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { writeFilter } from "./writeFilter";
import { writePage } from "./writePage";
import { writeRows } from "./writeRows";
import { writeValidations } from "./writeValidations";
import { writeView } from "./writeView";

/**
 * A worksheet part, its elements in the order that the format demands (ECMA-376 part 1, 18.3.1.99). Its tables
 * are linked as rId1, rId2 and so on, then the drawing with its charts.
 */
export function writeSheet(sheet: SheetParts, active: boolean, context: WriteContext): string {
  const merges = (sheet.data.mergeData ?? []).map((area) =>
    element("mergeCell", { ref: formatArea(area) })
  );
  const tables = sheet.tables.map((_table, index) =>
    element("tablePart", { "r:id": `rId${index + 1}` })
  );
  return element(
    "worksheet",
    { xmlns: MAIN_NAMESPACE, "xmlns:r": LINKS_NAMESPACE, ...declareUid(sheet.id) },
    writeView(sheet, active),
    writeColumns(sheet, context),
    writeRows(sheet, context),
    sheet.extras.protected === true
      ? element(
          "sheetProtection",
          listProtectionAttributes(sheet.extras.protection ?? USUAL_PROTECTION)
        )
      : "",
    writeFilter(sheet.filter),
    elementIfAny("mergeCells", { count: merges.length }, merges),
    writeConditionalFormats(sheet, context),
    writeValidations(sheet, context),
    writePage(sheet.extras.page),
    sheet.charts.length === 0
      ? ""
      : element("drawing", { "r:id": `rId${sheet.tables.length + 1}` }),
    elementIfAny("tableParts", { count: tables.length }, tables)
  );
}
