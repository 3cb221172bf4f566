import type { AddinReference } from "./AddinReference";
import { describeProblem } from "./OpenProblem";
import type { OpenProblem } from "./OpenProblem";
import type { OpenedWorkbook } from "./OpenedWorkbook";
import { unpack } from "./package/unpack";
import { readBook } from "./read/readBook";
import type { Result } from "./Result";
import { DamagedPart } from "./xml/DamagedPart";

/**
 * Reads an .xlsx (or .xlsm, without its macros).
 *
 * @param bytes - the whole file
 * @param name - the workbook's name, for its title
 * @param addin - the add-in whose document settings are to be read from the file
 * @returns the workbook, or the problem of a file that isn't one, is encrypted, damaged or too large
 */
export function openWorkbook(
  bytes: Uint8Array,
  name: string,
  addin: AddinReference
): Result<OpenedWorkbook, OpenProblem> {
  const unpacked = unpack(bytes);
  if (!unpacked.ok) {
    return unpacked;
  }
  try {
    return readBook(unpacked.value, name, addin);
  } catch (error) {
    if (error instanceof DamagedPart) {
      return {
        ok: false,
        problem: describeProblem("damaged-part", `Its part ${error.part} can't be read.`),
      };
    }
    throw error;
  }
}
