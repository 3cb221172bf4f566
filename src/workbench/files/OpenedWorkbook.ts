import type { BookSnapshot } from "../book/Book";

/** A workbook that was read from a file. */
export interface OpenedWorkbook {
  readonly snapshot: BookSnapshot;
  /** What the file has that the snapshot doesn't hold, in short phrases: "Pictures on sheet Notes". */
  readonly notHeld: readonly string[];
}
