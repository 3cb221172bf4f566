import { parseArea } from "../address";
import type { Package } from "../package/Package";
import { attributeOf, childOf, childrenOf, descendantsOf, numberOf } from "../xml/elements";
import { decodeEscapes } from "../xml/escapes";
import type { Anchor, NameAnchor } from "./Anchor";
import { listChartAnchors } from "./listDrawingAnchors";

/** What belongs to the workbook as a whole and refers to cells: the sources of pivot tables, and chart sheets. */
export function listBookAnchors(pack: Package, workbookPart: string): Anchor[] {
  return pack.relationships(workbookPart).flatMap(({ type, target }): Anchor[] => {
    if (type === "chartsheet") {
      return pack
        .relationships(target)
        .filter((link) => link.type === "drawing")
        .flatMap((link) => listChartAnchors(pack, link.target, undefined, "on a chart sheet"));
    }
    if (isSlicer(type)) return listSlicerAnchors(pack, workbookPart, target);
    const source = findPivotSource(pack, type, target);
    const sheet = attributeOf(source, "sheet");
    return sheet === undefined
      ? []
      : [
          {
            what: "The data of a pivot table",
            owner: undefined,
            sheet,
            area: parseArea(attributeOf(source, "ref") ?? ""),
            named: true,
          },
        ];
  });
}

/** Where the cells of a slicer's pivot tables begin: when these move, all of the sheet does. */
const CORNER = { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };

function isSlicer(linkType: string): boolean {
  return /^(slicer|timeline)Cache/i.test(linkType);
}

/** The sheets that the pivot tables of a slicer or a timeline are on. */
function listSlicerAnchors(pack: Package, workbookPart: string, cache: string): Anchor[] {
  const sheets = childrenOf(childOf(pack.xml(workbookPart), "sheets"), "sheet");
  return descendantsOf(pack.xml(cache), "pivotTable").flatMap((table): Anchor[] => {
    const sheet = sheets.find(
      (each) => numberOf(each, "sheetId") === (numberOf(table, "tabId") ?? -1)
    );
    const name = decodeEscapes(attributeOf(sheet, "name") ?? "");
    return [{ what: "A slicer", owner: undefined, sheet: name, area: CORNER, named: false }];
  });
}

/** What refers to tables and defined names by their names: sources of pivot tables. */
export function listNameAnchors(pack: Package, workbookPart: string): NameAnchor[] {
  return pack.relationships(workbookPart).flatMap(({ type, target }): NameAnchor[] => {
    const name = attributeOf(findPivotSource(pack, type, target), "name");
    return name === undefined
      ? []
      : [{ what: "The data of a pivot table", name: name.toLowerCase() }];
  });
}

function findPivotSource(pack: Package, type: string, target: string): Element | undefined {
  const cache = type === "pivotCacheDefinition" ? pack.xml(target) : undefined;
  const source = childOf(cache, "cacheSource");
  return childOf(source, "worksheetSource") ?? descendantsOf(source, "rangeSet")[0];
}
