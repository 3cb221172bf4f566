import { unzipSync } from "fflate";
import { describeProblem } from "../OpenProblem";
import type { OpenProblem } from "../OpenProblem";
import type { Result } from "../Result";
import { checkSignature } from "./checkSignature";
import { checkSize } from "./checkSize";
import { listEntries } from "./listEntries";
import { Package } from "./Package";

/** The parts of a workbook file, after the checks that can be made without unpacking it. */
export function unpack(bytes: Uint8Array): Result<Package, OpenProblem> {
  const wrongKind = checkSignature(bytes);
  if (wrongKind !== undefined) {
    return { ok: false, problem: wrongKind };
  }
  const entries = listEntries(bytes);
  if (entries === undefined) {
    return { ok: false, problem: describeProblem("damaged-zip") };
  }
  const tooLarge = checkSize(entries);
  if (tooLarge !== undefined) {
    return { ok: false, problem: tooLarge };
  }
  try {
    return { ok: true, value: new Package(unzipSync(bytes)) };
  } catch {
    // fflate throws only for a zip that it can't unpack: the message below says so.
    return { ok: false, problem: describeProblem("damaged-zip") };
  }
}
