import { BooleanNumber } from "@univerjs/core";
import type { IColumnData } from "@univerjs/core";
import { columnCharacters, DEFAULT_COLUMN_PIXELS } from "../sizes";
import { element, elementIfAny } from "../xml/element";
import type { Attributes } from "../xml/element";
import { listIndexes } from "./listIndexes";
import { resolveStyle } from "./SheetParts";
import type { SheetParts, WriteContext } from "./SheetParts";

/** The columns that have a width, look or hiding of their own; neighbours that are alike are written as one run. */
export function writeColumns({ data }: SheetParts, context: WriteContext): string {
  const runs: { first: number; last: number; key: string; attributes: Attributes }[] = [];
  const columns = data.columnData ?? {};
  for (const index of listIndexes(columns)) {
    if (!saysAnything(columns[index] ?? {})) continue;
    const attributes = describeColumn(
      columns[index] ?? {},
      data.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS,
      context
    );
    const key = JSON.stringify(attributes);
    const previous = runs.at(-1);
    if (previous?.last === index - 1 && previous.key === key) {
      previous.last += 1;
    } else {
      runs.push({ first: index, last: index, key, attributes });
    }
  }
  const written = runs.map(({ first, last, attributes }) =>
    element("col", { min: first + 1, max: last + 1, ...attributes })
  );
  return elementIfAny("cols", {}, written);
}

/**
 * What a file says of a column, in the attributes of its `col` element. `defaultPixels` is the width of a column
 * that has none of its own.
 */
export function describeColumn(
  column: Partial<IColumnData>,
  defaultPixels: number,
  context: WriteContext
): Attributes {
  const style = resolveStyle(context.book, column.s);
  return {
    // The attribute is required in practice: Excel hides a column without it.
    width: columnCharacters(column.w ?? defaultPixels),
    style: style === undefined ? undefined : context.styles.cell(style, false),
    hidden: column.hd === BooleanNumber.TRUE ? true : undefined,
    customWidth: column.w === undefined ? undefined : true,
  };
}

/** False for a column that is only marked. */
function saysAnything({ w, hd, s }: Partial<IColumnData>): boolean {
  return w !== undefined || hd === BooleanNumber.TRUE || (s !== undefined && s !== null);
}
