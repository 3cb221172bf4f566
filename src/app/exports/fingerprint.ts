import { canonicalInput } from "../../domain/made/canonicalInput";
import type { PlainTracker } from "../../domain/tracker/PlainTracker";

/**
 * The fingerprint of what was read: SHA-256 of its canonical text, as 64 hexadecimal digits.
 *
 * @returns null where the browser has no cryptography, as on a page without https
 */
export async function takeFingerprint(trackers: readonly PlainTracker[]): Promise<string | null> {
  // Declared as always there, and isn't on an insecure page.
  const subtle = globalThis.crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return null;
  const text = new TextEncoder().encode(canonicalInput(trackers));
  const digest = new Uint8Array(await subtle.digest("SHA-256", text));
  return [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
