import type { EditablePart } from "../xml/EditablePart";
import type { AppendedStyles } from "./AppendedStyles";
import type { ComparedCells } from "./compareCells";
import type { Comparison, SheetPair } from "./SheetPair";

/** A worksheet part that is being changed, with all that its pieces are changed by. */
export interface SheetEdit {
  readonly part: EditablePart;
  readonly pair: SheetPair;
  readonly cells: ComparedCells;
  readonly comparison: Comparison;
  readonly styles: AppendedStyles;
}
