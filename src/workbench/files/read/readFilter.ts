import { BooleanNumber } from "@univerjs/core";
import type { IRowData } from "@univerjs/core";
import type { Filter } from "../Filter";
import { parseArea } from "../address";
import { attributeOf, childOf, childrenOf } from "../xml/elements";
import { readFilterColumn } from "./readFilterColumn";
import type { NotHeld } from "../NotHeld";

/**
 * A sheet's filter, if it has one. Rows that it hides are taken out of `rows` (where they count as hidden by hand)
 * and listed in the filter, so that clearing it shows them again.
 */
export function readFilter(
  sheet: Element,
  rows: Record<number, Partial<IRowData>>,
  sheetName: string,
  notHeld: NotHeld
): Filter | undefined {
  const element = childOf(sheet, "autoFilter");
  const ref = parseArea(attributeOf(element, "ref") ?? "");
  if (ref === undefined) {
    return undefined;
  }
  const elements = childrenOf(element, "filterColumn");
  const columns = elements
    .map((column) => readFilterColumn(column, ref.startColumn))
    .filter((column) => column !== undefined);
  notHeld.addIf(
    columns.length < elements.length,
    `Filter by colour, date group or rank on sheet ${sheetName}`
  );
  if (columns.length === 0) {
    return { ref };
  }
  const hidden: number[] = [];
  for (let row = ref.startRow + 1; row <= ref.endRow; row += 1) {
    const { hd, ...rest } = rows[row] ?? {};
    if (hd === BooleanNumber.TRUE) {
      hidden.push(row);
      rows[row] = rest;
    }
  }
  return { ref, filterColumns: columns, cachedFilteredOut: hidden };
}
