import type { FilterColumn } from "../Filter";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "../xml/elements";

/**
 * What a filter lets through in one column; undefined for kinds that the model doesn't hold. `firstColumn`, from
 * 0, is the filter's: files count the filter's columns from there, the model from the sheet's first.
 */
export function readFilterColumn(element: Element, firstColumn: number): FilterColumn | undefined {
  const colId = firstColumn + (numberOf(element, "colId") ?? 0);
  const values = childOf(element, "filters");
  if (values !== undefined) {
    const known = childrenOf(values).every((child) => child.localName === "filter");
    const filters = childrenOf(values, "filter").map((filter) => attributeOf(filter, "val") ?? "");
    return known
      ? { colId, filters: { ...(flagOf(values, "blank") ? { blank: true } : {}), filters } }
      : undefined;
  }
  const customs = childOf(element, "customFilters");
  if (customs === undefined) {
    return undefined;
  }
  const customFilters = childrenOf(customs, "customFilter").map((filter) => ({
    val: attributeOf(filter, "val") ?? "",
    operator: attributeOf(filter, "operator") ?? "equal",
  }));
  return { colId, customFilters: { ...(flagOf(customs, "and") ? { and: 1 } : {}), customFilters } };
}
