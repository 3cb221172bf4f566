import type { IStyleData } from "@univerjs/core";
import { describeRow } from "../write/describeRow";
import type { RowProperties } from "../write/describeRow";
import { listIndexes } from "../write/listIndexes";
import { resolveStyle } from "../write/SheetParts";
import { flagOf, numberOf } from "../xml/elements";
import { setAttributes } from "../xml/setAttributes";
import type { SheetEdit } from "./SheetEdit";

/** What a file says of a row, before and now. */
export interface RowChange {
  readonly before: RowProperties;
  readonly after: RowProperties;
  readonly style: IStyleData;
}

/** The rows whose looks, height or hiding are others than they were, by where they are now, from 0. */
export function compareRows({ pair, comparison }: SheetEdit): Map<number, RowChange> {
  const { before, after, moves } = pair;
  const [oldRows, newRows] = [before.data.rowData ?? {}, after.data.rowData ?? {}];
  const [oldHidden, newHidden] = [before, after].map(
    ({ filter }) => new Set(filter?.cachedFilteredOut ?? [])
  );
  const moved = [...listIndexes(oldRows), ...(oldHidden ?? [])].flatMap(
    (old) => moves.rows.newOf(old) ?? []
  );
  const changes = new Map<number, RowChange>();
  for (const row of new Set([...moved, ...listIndexes(newRows), ...(newHidden ?? [])])) {
    const old = moves.rows.oldOf(row) ?? -1;
    const data = newRows[row] ?? {};
    const change = {
      before: describeRow(oldRows[old] ?? {}, oldHidden?.has(old) ?? false, comparison.before),
      after: describeRow(data, newHidden?.has(row) ?? false, comparison.after),
      style: resolveStyle(comparison.after.book, data.s) ?? {},
    };
    if (isChanged(change)) changes.set(row, change);
  }
  return changes;
}

function isChanged({ before, after }: RowChange): boolean {
  return (
    before.s !== after.s || before.hidden !== after.hidden || setHeight(before) !== setHeight(after)
  );
}

/** The height that the user set, in points; undefined for one that goes by the text. */
function setHeight({ ht, customHeight }: RowProperties): number | undefined {
  return customHeight === true ? ht : undefined;
}

/** Gives a row's element what is new. */
export function setRowProperties(edit: SheetEdit, row: Element, change: RowChange): void {
  const { before, after, style } = change;
  if (before.hidden !== after.hidden)
    setAttributes(row, { hidden: after.hidden === true ? "1" : undefined });
  if (setHeight(before) !== setHeight(after)) {
    const height = setHeight(after);
    setAttributes(row, {
      ht: height === undefined ? undefined : String(height),
      customHeight: height === undefined ? undefined : "1",
    });
  }
  if (before.s !== after.s) {
    const from = flagOf(row, "customFormat") ? (numberOf(row, "s") ?? 0) : 0;
    const look = after.s === undefined ? undefined : edit.styles.derive(from, style, false);
    setAttributes(row, {
      s: look === undefined ? undefined : String(look),
      customFormat: look === undefined ? undefined : "1",
    });
  }
}
