import type { BookExtras, PageSetup } from "../../book/Book";
import { parseArea } from "../address";
import { removePrefixes } from "../functionPrefixes";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, textOf } from "../xml/elements";

/** A workbook's defined names, and what the reserved ones among them say about printing, by sheet id. */
export interface ReadNames {
  readonly names: BookExtras["names"];
  readonly pages: ReadonlyMap<string, PageSetup>;
}

/** Reads the defined names. `sheetIds` are in the workbook's order, since a sheet's own names say their sheet by number. */
export function readNames(workbook: Element, sheetIds: readonly string[]): ReadNames {
  const names: BookExtras["names"] = [];
  const pages = new Map<string, PageSetup>();
  for (const element of childrenOf(childOf(workbook, "definedNames"), "definedName")) {
    const name = attributeOf(element, "name") ?? "";
    const sheetId = sheetIds[numberOf(element, "localSheetId") ?? -1];
    const formula = textOf(element);
    if (!name.startsWith("_xlnm.")) {
      names.push({
        name,
        ...(sheetId === undefined ? {} : { sheetId }),
        formula: `=${removePrefixes(formula)}`,
        visible: !flagOf(element, "hidden"),
        comment: attributeOf(element, "comment") ?? "",
      });
    } else if (sheetId !== undefined) {
      pages.set(sheetId, { ...pages.get(sheetId), ...readReserved(name, formula) });
    }
  }
  return { names, pages };
}

function readReserved(name: string, formula: string): PageSetup {
  if (name === "_xlnm.Print_Area") {
    return { printArea: withoutSheets(formula).join(",") };
  }
  if (name !== "_xlnm.Print_Titles") {
    return {};
  }
  const references = withoutSheets(formula);
  const rows = parseArea(references.find((reference) => /^\d+:\d+$/.test(reference)) ?? "");
  const columns = parseArea(
    references.find((reference) => /^[A-Z]+:[A-Z]+$/.test(reference)) ?? ""
  );
  return {
    ...(rows === undefined ? {} : { titleRows: { first: rows.startRow, last: rows.endRow } }),
    ...(columns === undefined
      ? {}
      : { titleColumns: { first: columns.startColumn, last: columns.endColumn } }),
  };
}

/** The references of "'A, b'!$A$1:$C$9,'A, b'!$1:$2" without their sheet and dollar signs. */
function withoutSheets(formula: string): string[] {
  return formula
    .replace(/(?:'(?:[^']|'')*'|[^,'!]+)!/g, "")
    .replaceAll("$", "")
    .split(",");
}
