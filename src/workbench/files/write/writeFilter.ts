import { formatArea } from "../address";
import type { Filter, FilterColumn } from "../Filter";
import { element } from "../xml/element";

/** A sheet's filter; "" without one. */
export function writeFilter(filter: Filter | undefined): string {
  if (filter === undefined) {
    return "";
  }
  const columns = (filter.filterColumns ?? []).map((column) =>
    writeColumn(column, filter.ref.startColumn)
  );
  return element("autoFilter", { ref: formatArea(filter.ref) }, ...columns);
}

/** Files count a filter's columns from its first one. */
function writeColumn({ colId, filters, customFilters }: FilterColumn, firstColumn: number): string {
  const values = filters?.filters?.map((val) => element("filter", { val }));
  const conditions = customFilters?.customFilters.map(({ val, operator }) =>
    element("customFilter", { operator: operator === "equal" ? undefined : operator, val })
  );
  return element(
    "filterColumn",
    { colId: colId - firstColumn },
    filters === undefined ? "" : element("filters", { blank: filters.blank }, ...(values ?? [])),
    customFilters === undefined
      ? ""
      : element("customFilters", { and: customFilters.and }, ...(conditions ?? []))
  );
}
