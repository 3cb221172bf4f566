import type { BookSnapshot } from "../book/Book";
import type { AddinReference } from "./AddinReference";
import { NotHeld } from "./NotHeld";
import { writeBook } from "./write/writeBook";

/** A workbook as a file. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array;
  /** What the opened file or the workbook had that this file has not: "Pictures on sheet Notes". */
  readonly notCarried: readonly string[];
}

/**
 * Writes a workbook as .xlsx. The same workbook gives the same bytes.
 *
 * @param snapshot - the workbook as it is now
 * @param addin - the add-in whose document settings the snapshot holds
 * @param notHeld - what the file that it was opened from had and the snapshot doesn't hold
 */
export function saveWorkbook(
  snapshot: BookSnapshot,
  addin: AddinReference,
  notHeld: readonly string[] = []
): SavedWorkbook {
  const notCarried = new NotHeld();
  for (const phrase of notHeld) {
    notCarried.add(phrase);
  }
  const bytes = writeBook(snapshot, addin, notCarried);
  return { bytes, notCarried: notCarried.phrases };
}
