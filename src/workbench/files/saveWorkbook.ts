import type { BookSnapshot } from "../book/Book";
import type { AddinReference } from "./AddinReference";
import { NotHeld } from "./NotHeld";
import type { SavedWorkbook } from "./SavedWorkbook";
import { writeBook } from "./write/writeBook";

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
