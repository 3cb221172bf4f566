import type { DataTable } from "../tables/DataTable";

/** Stands where the tracker has nothing. */
export const NOT_GIVEN = "[x]";

/** Stands where there's nothing to be had. */
export const NOT_APPLICABLE = "[z]";

/**
 * A table without blank cells: what is missing is "[x]", not given in the tracker. A table without
 * rows has one that says so.
 */
export function fillTable(table: DataTable): DataTable {
  if (table.rows.length === 0) {
    return { ...table, rows: [table.columns.map((_, at) => (at === 0 ? "None" : NOT_APPLICABLE))] };
  }
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.map((value) => (typeof value === "string" && value.trim() === "" ? NOT_GIVEN : value))
    ),
  };
}

/** The same table with other words for a column's blanks. */
export function fillColumn(table: DataTable, header: string, blank: string): DataTable {
  const column = table.columns.findIndex((each) => each.header === header);
  return {
    ...table,
    rows: table.rows.map((row) =>
      row.map((value, at) => (at === column && value === "" ? blank : value))
    ),
  };
}
