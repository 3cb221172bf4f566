import type { Witness } from "../domain/fixes/Fix";
import type { CellValue } from "../domain/tracker/cell";
import type { Place } from "../domain/tracker/place";

/** A cell of a tracker to change, if it's still as it was read. */
export interface CellChange {
  readonly place: Place;
  /** What the cell must hold to the letter; "" for a blank one. */
  readonly before: CellValue;
  /** What is put there; a text stays text, whatever it looks like. "" leaves the cell blank. */
  readonly after: CellValue;
  /** What the row must still hold elsewhere; null: nothing else is looked at. */
  readonly witness: Witness | null;
  /** The action's ref, for the log. */
  readonly ref: string;
  /** Why it's changed, for the log: "Status not known", "Undo". */
  readonly kind: string;
}

/**
 * Why a cell was left as it is: it or its row isn't what it was; it holds a formula; its sheet is
 * protected, has a filter that may hide rows, or isn't there any more; Excel stopped before it came to it.
 */
export type SkipReason = "changed" | "formula" | "protected" | "filtered" | "gone" | "stopped";

/** A cell that was left as it is. */
export interface SkippedChange {
  readonly change: CellChange;
  readonly why: SkipReason;
}

/** What came of changing cells. */
export interface CellsChanged {
  readonly changed: readonly CellChange[];
  readonly skipped: readonly SkippedChange[];
}
