import { BooleanNumber } from "@univerjs/core";
import type { IRowData } from "@univerjs/core";
import { rowPoints } from "../sizes";
import { resolveStyle } from "./SheetParts";
import type { WriteContext } from "./SheetParts";

/** The properties of a row as a `row` element has them; undefined ones aren't there. */
export interface RowProperties extends Readonly<
  Record<string, string | number | boolean | undefined>
> {
  readonly s: number | undefined;
  readonly customFormat: boolean | undefined;
  /** In points. */
  readonly ht: number | undefined;
  readonly customHeight: boolean | undefined;
  readonly hidden: boolean | undefined;
}

/** What a file says of a row. `filteredOut`: the sheet's filter hides it. */
export function describeRow(
  data: Partial<IRowData>,
  filteredOut: boolean,
  context: WriteContext
): RowProperties {
  const style = resolveStyle(context.book, data.s);
  const custom = data.ia === BooleanNumber.FALSE && data.h !== undefined;
  const pixels = custom ? data.h : (data.ah ?? data.h);
  return {
    s: style === undefined ? undefined : context.styles.cell(style, false),
    customFormat: style === undefined ? undefined : true,
    ht: pixels === undefined ? undefined : rowPoints(pixels),
    customHeight: custom ? true : undefined,
    hidden: data.hd === BooleanNumber.TRUE || filteredOut ? true : undefined,
  };
}
