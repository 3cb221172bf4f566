import { BooleanNumber } from "@univerjs/core";
import type { IColumnData } from "@univerjs/core";
import { columnCharacters, DEFAULT_COLUMN_PIXELS } from "../sizes";
import { element, elementIfAny } from "../xml/element";
import type { Attributes } from "../xml/element";
import { resolveStyle } from "./SheetParts";
import type { SheetParts, WriteContext } from "./SheetParts";

/** The columns that have a width, look or hiding of their own; neighbours that are alike are written as one run. */
export function writeColumns({ data }: SheetParts, context: WriteContext): string {
  const runs: { first: number; last: number; key: string; attributes: Attributes }[] = [];
  const all: Record<string, Partial<IColumnData>> = data.columnData ?? {};
  for (const [index, column] of Object.entries(all)) {
    const attributes = describeColumn(
      column,
      data.defaultColumnWidth ?? DEFAULT_COLUMN_PIXELS,
      context
    );
    const key = JSON.stringify(attributes);
    const previous = runs.at(-1);
    if (previous?.last === Number(index) - 1 && previous.key === key) {
      previous.last += 1;
    } else {
      runs.push({ first: Number(index), last: Number(index), key, attributes });
    }
  }
  const columns = runs.map(({ first, last, attributes }) =>
    element("col", { min: first + 1, max: last + 1, ...attributes })
  );
  return elementIfAny("cols", {}, columns);
}

function describeColumn(
  column: IColumnData,
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
