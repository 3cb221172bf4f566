import { describeProblem } from "../OpenProblem";
import type { OpenProblem } from "../OpenProblem";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];

/**
 * Tells by the first bytes what a file is: the problem of one that is no zip, undefined for a zip. Password
 * protection wraps the workbook in a compound file with a stream named EncryptedPackage (MS-OFFCRYPTO 2.3.4.4);
 * the old .xls is a compound file too.
 */
export function checkSignature(bytes: Uint8Array): OpenProblem | undefined {
  if (bytes.length === 0) {
    return describeProblem("empty");
  }
  if (startsWith(bytes, COMPOUND_FILE)) {
    return describeProblem(holdsText(bytes, "EncryptedPackage") ? "encrypted" : "old-format");
  }
  return startsWith(bytes, ZIP) ? undefined : describeProblem("not-a-zip");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** True when the text stands in the bytes as UTF-16, the way a compound file writes the names of its streams. */
function holdsText(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();
  for (let at = 0; at + wanted.length <= bytes.length; at += 2) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) {
      return true;
    }
  }
  return false;
}
