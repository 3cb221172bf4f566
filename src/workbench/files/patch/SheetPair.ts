import type { SheetParts, WriteContext } from "../write/SheetParts";
import type { SheetMoves } from "./SheetMoves";

/** A sheet as it was when the file was opened and as it is now. */
export interface SheetPair {
  readonly part: string;
  readonly before: SheetParts;
  readonly after: SheetParts;
  readonly moves: SheetMoves;
}

/**
 * How two states of a workbook are compared: both are written to the same lists, so that what is written alike is
 * alike. Nothing of it gets into a file.
 */
export interface Comparison {
  readonly before: WriteContext;
  readonly after: WriteContext;
}
