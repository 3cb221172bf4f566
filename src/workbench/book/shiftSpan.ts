import { LAST_COLUMN, LAST_ROW } from "../files/Area";
import type { Area } from "../files/Area";
import type { StructureChange } from "./StructureChange";

type Move = Extract<StructureChange, { axis: string }>;

/**
 * Where a span of cells is after cells moved, as Excel moves a reference to it: it shifts, grows by what is put
 * inside it and shrinks by what is taken out.
 *
 * @returns the span, the same object when it stays, or null when all of it was deleted
 */
export function shiftSpan(span: Area, move: Move): Area | null {
  const isRow = move.axis === "row";
  const across = isRow
    ? ([span.startColumn, span.endColumn, move.span.startColumn, move.span.endColumn] as const)
    : ([span.startRow, span.endRow, move.span.startRow, move.span.endRow] as const);
  // A partial insert or delete moves only what lies wholly in its path.
  if (across[0] < across[2] || across[1] > across[3]) return span;
  const [from, to, last] = isRow
    ? [move.span.startRow, move.span.endRow, LAST_ROW]
    : [move.span.startColumn, move.span.endColumn, LAST_COLUMN];
  const start = isRow ? span.startRow : span.startColumn;
  const end = isRow ? span.endRow : span.endColumn;
  const moved =
    move.kind === "inserted" ? grow(start, end, from, to, last) : shrink(start, end, from, to);
  if (!moved) return null;
  if (moved[0] === start && moved[1] === end) return span;
  return isRow
    ? { ...span, startRow: moved[0], endRow: moved[1] }
    : { ...span, startColumn: moved[0], endColumn: moved[1] };
}

function grow(
  start: number,
  end: number,
  from: number,
  to: number,
  last: number
): [number, number] {
  const count = to - from + 1;
  return [from <= start ? start + count : start, from <= end ? Math.min(end + count, last) : end];
}

function shrink(start: number, end: number, from: number, to: number): [number, number] | null {
  if (from <= start && end <= to) return null;
  const count = to - from + 1;
  const newStart = start > to ? start - count : Math.min(start, from);
  const newEnd = end > to ? end - count : Math.min(end, from - 1);
  return [newStart, newEnd];
}
