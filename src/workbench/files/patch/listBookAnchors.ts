import { parseArea } from "../address";
import type { Package } from "../package/Package";
import { attributeOf, childOf, descendantsOf } from "../xml/elements";
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
