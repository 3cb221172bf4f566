/** A workbook as a file. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** What the opened file or the workbook had that this file has not: "Pictures on sheet Notes". */
  readonly notCarried: readonly string[];
}
