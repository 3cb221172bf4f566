import type { IStyleData } from "@univerjs/core";

/** A look with what the spreadsheet's model has no place for, and keeps without looking at it. */
export interface LockedStyle extends IStyleData {
  /** False: the cell can be changed on a protected sheet. Undefined: as its row or column has it. */
  readonly locked?: boolean;
}

/** Whether a cell that shows with this look is locked, which counts once its sheet is protected. */
export function isLocked(style: IStyleData): boolean {
  // The model's own type knows nothing of the lock.
  return (style as LockedStyle).locked !== false;
}
