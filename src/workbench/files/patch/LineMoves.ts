import { OPENED_AS } from "../openedAs";
import { listIndexes } from "../write/listIndexes";

/** Rows or columns of the spreadsheet's model, by index from 0. */
export type Lines = Readonly<Record<number, { readonly custom?: unknown } | undefined>>;

/** Where the rows (or the columns) of a sheet have gone since it was opened. Indexes count from 0. */
export class LineMoves {
  /** True when a line was inserted, deleted or moved. */
  readonly isMoved: boolean;
  /** False when lines changed their order, so that a range no longer stays together. */
  readonly isOrdered: boolean;
  readonly #oldOf = new Map<number, number>();
  readonly #newOf = new Map<number, number>();
  /** The first line that has no mark, and how far the lines from there on have moved. */
  readonly #end: number;
  readonly #shift: number;

  constructor(before: Lines, after: Lines) {
    const marks = listMarks(before);
    this.#end = marks.length === 0 ? 0 : Math.max(...marks.map(([, mark]) => mark)) + 1;
    for (const [index, mark] of listMarks(after)) {
      // A line that was copied: the first is taken for the original.
      if (!this.#newOf.has(mark)) {
        this.#newOf.set(mark, index);
        this.#oldOf.set(index, mark);
      }
    }
    const olds = [...this.#oldOf.values()];
    this.isOrdered = olds.every((old, place) => place === 0 || old > (olds[place - 1] ?? 0));
    const last = [...this.#oldOf].at(-1);
    const removedBehind = last === undefined ? this.#end : this.#end - 1 - last[1];
    this.#shift = last === undefined ? -this.#end : last[0] - last[1] - removedBehind;
    this.isMoved =
      this.#newOf.size < this.#end || [...this.#oldOf].some(([index, old]) => index !== old);
  }

  /** The line's index when the file was opened; undefined for one that was inserted since. */
  oldOf(index: number): number | undefined {
    const old = index - this.#shift;
    return this.#oldOf.get(index) ?? (old >= this.#end ? old : undefined);
  }

  /** The line's index now; undefined for one that was deleted. */
  newOf(old: number): number | undefined {
    return old >= this.#end ? old + this.#shift : this.#newOf.get(old);
  }

  /** Where a run of lines is now, both ends included; undefined when all of it was deleted. */
  move(first: number, last: number): readonly [number, number] | undefined {
    // From the first line without a mark on, all move alike.
    const known = Math.min(last, Math.max(this.#end, first));
    let start = first;
    let end = known;
    while (start < end && this.newOf(start) === undefined) start += 1;
    while (end > start && this.newOf(end) === undefined) end -= 1;
    const moved = [this.newOf(start), this.newOf(end)] as const;
    if (moved[0] === undefined || moved[1] === undefined) return undefined;
    return [moved[0], moved[1] + (last - known)];
  }
}

function listMarks(lines: Lines): [number, number][] {
  return listIndexes(lines).flatMap((index): [number, number][] => {
    const mark = readMark(lines[index]);
    return typeof mark === "number" ? [[index, mark]] : [];
  });
}

/** What a row, column or cell is marked with; undefined for one that came later. */
export function readMark(thing: { readonly custom?: unknown } | undefined): unknown {
  // The model keeps what it is given under this name without looking at it.
  return (thing?.custom as Record<string, unknown> | null | undefined)?.[OPENED_AS];
}
