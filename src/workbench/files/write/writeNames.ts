import type { BookExtras } from "../../book/Book";
import { formatArea, formatColumn, parseArea } from "../address";
import { encodeFormula } from "../encodeFormula";
import { element, elementIfAny } from "../xml/element";
import { escapeText } from "../xml/escapes";
import type { SheetParts } from "./SheetParts";

/** The workbook's defined names, and the reserved ones that hold print areas, print titles and filters. */
export function writeNames(names: BookExtras["names"], sheets: readonly SheetParts[]): string {
  const indexes = new Map(sheets.map(({ id }, index) => [id, index]));
  const own = names.map(({ name, sheetId, formula, visible, comment }) =>
    element(
      "definedName",
      {
        name,
        comment: comment === "" ? undefined : comment,
        localSheetId: sheetId === undefined ? undefined : indexes.get(sheetId),
        hidden: visible ? undefined : true,
      },
      escapeText(encodeFormula(formula))
    )
  );
  return elementIfAny("definedNames", {}, [...own, ...sheets.flatMap(writeReserved)]);
}

/** The reserved names of a sheet, which hold its print area, print titles and filter. The sheet's place is from 0. */
export function writeReserved(
  { name, extras, filter }: Pick<SheetParts, "name" | "extras" | "filter">,
  localSheetId: number
): string[] {
  const { printArea, titleRows, titleColumns } = extras.page ?? {};
  const sheet = `'${name.replaceAll("'", "''")}'!`;
  const reserve = (what: string, formula: string, hidden?: true): string =>
    element("definedName", { name: `_xlnm.${what}`, localSheetId, hidden }, escapeText(formula));
  const areas = (printArea ?? "").split(",").filter((area) => area.trim() !== "");
  const titles = [
    titleColumns &&
      `${sheet}$${formatColumn(titleColumns.first)}:$${formatColumn(titleColumns.last)}`,
    titleRows && `${sheet}$${titleRows.first + 1}:$${titleRows.last + 1}`,
  ].filter((title) => title !== undefined);
  return [
    filter === undefined
      ? ""
      : reserve("_FilterDatabase", sheet + fixAddress(formatArea(filter.ref)), true),
    areas.length === 0
      ? ""
      : reserve("Print_Area", areas.map((area) => sheet + fixAddress(area)).join(",")),
    titles.length === 0 ? "" : reserve("Print_Titles", titles.join(",")),
  ].filter((written) => written !== "");
}

/** An address with dollar signs, without a sheet: "B2:C3" is "$B$2:$C$3"; whole columns and rows stay whole. */
function fixAddress(address: string): string {
  const bare = (address.split("!").pop() ?? "").replaceAll("$", "");
  const area = parseArea(bare);
  if (area === undefined || !/^[A-Z]+\d/i.test(bare)) {
    return bare.replace(/[A-Z]+|\d+/gi, "$$$&");
  }
  const first = `$${formatColumn(area.startColumn)}$${area.startRow + 1}`;
  const last = `$${formatColumn(area.endColumn)}$${area.endRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}
