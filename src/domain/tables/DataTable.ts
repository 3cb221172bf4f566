/** One column of a table of plain data. */
export interface DataColumn {
  /** No other column of the table has it. */
  readonly header: string;
  readonly kind: "text" | "number";
}

/** A table of the report as plain data, for exports that have no looks: one value a cell. */
export interface DataTable {
  /** "Sections". */
  readonly title: string;
  readonly columns: readonly DataColumn[];
  /** Each row has one value a column; "" where there's none. */
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A column of a table that is made of things of one kind. */
export interface ColumnOf<Thing> extends DataColumn {
  readonly valueOf: (thing: Thing) => string | number;
}

/** Makes a table of things, a row each. */
export function tableOf<Thing>(
  title: string,
  columns: readonly ColumnOf<Thing>[],
  things: readonly Thing[]
): DataTable {
  return {
    title,
    columns: columns.map(({ header, kind }) => ({ header, kind })),
    rows: things.map((thing) => columns.map(({ valueOf }) => valueOf(thing))),
  };
}

/** A column of texts. */
export function textColumn<Thing>(
  header: string,
  valueOf: (thing: Thing) => string
): ColumnOf<Thing> {
  return { header, kind: "text", valueOf };
}

/** A column of numbers; "" where there's none. */
export function numberColumn<Thing>(
  header: string,
  valueOf: (thing: Thing) => number | ""
): ColumnOf<Thing> {
  return { header, kind: "number", valueOf };
}
