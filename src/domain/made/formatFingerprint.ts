const DIGITS_PRINTED = 16;

/**
 * A fingerprint as it's printed, short enough to be compared by eye: the first 16 of its hexadecimal
 * digits in groups of four, "3f9a 12c4 77b0 e1d2". Two inputs that anyone meets don't share them.
 */
export function formatFingerprint(fingerprint: string): string {
  return (fingerprint.slice(0, DIGITS_PRINTED).match(/.{1,4}/gu) ?? []).join(" ");
}
