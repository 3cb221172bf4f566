import type { Package } from "../package/Package";
import { attributeOf, childOf, childrenOf, numberOf, prefixedAttributeOf } from "../xml/elements";
import { decodeEscapes } from "../xml/escapes";
import type { SheetEntry } from "./readSheet";

/** The workbook's worksheets in their order; chart sheets and the like are left out. */
export function listSheets(pack: Package, part: string, workbook: Element): SheetEntry[] {
  const links = new Map(pack.relationships(part).map((link) => [link.id, link]));
  const taken = new Set<string>();
  return childrenOf(childOf(workbook, "sheets"), "sheet").flatMap((sheet) => {
    const link = links.get(prefixedAttributeOf(sheet, "id") ?? "");
    const root = link?.type === "worksheet" ? pack.xml(link.target) : undefined;
    if (link === undefined || root === undefined) {
      return [];
    }
    const state = attributeOf(sheet, "state");
    const own = prefixedAttributeOf(root, "uid");
    const id =
      own === undefined || taken.has(own) ? makeSheetId(numberOf(sheet, "sheetId") ?? 0) : own;
    taken.add(id);
    return [
      {
        id,
        name: decodeEscapes(attributeOf(sheet, "name") ?? ""),
        part: link.target,
        root,
        state: state === "hidden" || state === "veryHidden" ? state : "visible",
      } as const,
    ];
  });
}

/** The id that Excel gives a sheet of a file that states none: its number in the workbook. */
function makeSheetId(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, "0")}-0001-0000-0000-000000000000}`;
}

/** The sheets' ids in the order of the workbook's own list, with "" for sheets that aren't worksheets. */
export function listSheetIds(workbook: Element, entries: readonly SheetEntry[]): string[] {
  return childrenOf(childOf(workbook, "sheets"), "sheet").map(
    (sheet) =>
      entries.find(({ name }) => name === decodeEscapes(attributeOf(sheet, "name") ?? ""))?.id ?? ""
  );
}
