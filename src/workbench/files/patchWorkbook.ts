import type { BookSnapshot } from "../book/Book";
import type { AddinReference } from "./AddinReference";
import { unpack } from "./package/unpack";
import { patchBook } from "./patch/patchBook";
import type { Result } from "./Result";
import type { SavedWorkbook } from "./SavedWorkbook";
import type { SaveProblem } from "./SaveProblem";

/**
 * Saves a workbook into the file that it was opened from. Without any change that is the file itself; otherwise only
 * what changed is written, and all else of the file is carried through, also what the model doesn't hold.
 *
 * @param file - the bytes that were opened, and the workbook that `openWorkbook` read from them
 * @param after - the workbook as it is now
 * @param addin - the add-in whose document settings the snapshots hold
 * @returns the file, or why something in it wouldn't survive: then nothing is written
 */
export function patchWorkbook(
  file: { readonly bytes: Uint8Array; readonly snapshot: BookSnapshot },
  after: BookSnapshot,
  addin: AddinReference
): Result<SavedWorkbook, SaveProblem> {
  const unpacked = unpack(file.bytes);
  // It was opened from these bytes: they can be unpacked.
  if (!unpacked.ok) throw new Error(unpacked.problem.message);
  const patched = patchBook(unpacked.value, file.snapshot, after, addin);
  if (!patched.ok) return patched;
  const { bytes = file.bytes, notCarried } = patched.value;
  return { ok: true, value: { bytes, notCarried } };
}
