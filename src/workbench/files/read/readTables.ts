import type { BookTable } from "../../book/Book";
import type { Package } from "../package/Package";
import { parseArea } from "../address";
import {
  attributeOf,
  childOf,
  descendantsOf,
  flagOf,
  numberOf,
  prefixedAttributeOf,
} from "../xml/elements";
import { decodeEscapes } from "../xml/escapes";
import type { NotHeld } from "../NotHeld";
import { readSorting } from "./readSorting";

/** A table of a package: its part, and the id that the model knows it by. */
export interface ListedTable {
  readonly id: string;
  readonly part: string;
  readonly root: Element;
  /** The id of the sheet's link to the part. */
  readonly linkId: string;
}

/** The tables that the sheet of that part links to. */
export function listTables(pack: Package, part: string): ListedTable[] {
  return pack
    .relationships(part)
    .filter((link) => link.type === "table")
    .flatMap((link) => {
      const root = pack.xml(link.target);
      return root === undefined
        ? []
        : [{ id: findTableId(root), part: link.target, root, linkId: link.id }];
    });
}

function findTableId(root: Element): string {
  return (
    prefixedAttributeOf(root, "uid") ??
    `{${(attributeOf(root, "id") ?? "0").padStart(8, "0")}-7AB1-4000-8000-000000000000}`
  );
}

/** The tables of the sheet that is that part. Tables without a header row are named as not held. */
export function readTables(
  pack: Package,
  part: string,
  sheetId: string,
  notHeld: NotHeld
): BookTable[] {
  return listTables(pack, part).flatMap(({ root }) => readTable(root, sheetId, notHeld) ?? []);
}

function readTable(root: Element, sheetId: string, notHeld: NotHeld): BookTable | undefined {
  const range = parseArea(attributeOf(root, "ref") ?? "");
  const name = decodeEscapes(attributeOf(root, "displayName") ?? attributeOf(root, "name") ?? "");
  if (range === undefined || (numberOf(root, "headerRowCount") ?? 1) === 0) {
    notHeld.add(`Table ${name}, which has no header row (its cells are kept)`);
    return undefined;
  }
  const style = childOf(root, "tableStyleInfo");
  notHeld.addIf(
    descendantsOf(root, "filterColumn").some(({ children }) => children.length > 0),
    `Filter of table ${name} (the hidden rows stay hidden)`
  );
  notHeld.addIf(
    descendantsOf(root, "calculatedColumnFormula").length > 0,
    `Formulas that fill down by themselves in table ${name}`
  );
  notHeld.addIf(
    style !== undefined &&
      (!flagOf(style, "showRowStripes") ||
        ["showColumnStripes", "showFirstColumn", "showLastColumn"].some((flag) =>
          flagOf(style, flag)
        )),
    `Choice of stripes and marked columns in table ${name}`
  );
  const sorting = readSorting(root, range);
  return {
    id: findTableId(root),
    name,
    sheetId,
    range: { ...range },
    style: attributeOf(style, "name") ?? "",
    showTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    ...(sorting === undefined ? {} : { sorting }),
  };
}
