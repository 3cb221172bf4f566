/** FNV-1a's beginning and factor for 32 bits (RFC 9923). */
const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A text as a short one that is as good as never the same for another: seven letters and digits at
 * most, by the FNV-1a hash of its UTF-16 units. Of 32 bits: that a changed row passes for the one that
 * was accepted happens once in 4,294,967,296 changes. It's no protection against someone who looks for
 * two texts of one fingerprint: whoever can write into the workbook can accept findings anyway.
 */
export function fingerprint(text: string): string {
  let hash = BASIS;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), PRIME);
  }
  return (hash >>> 0).toString(36);
}
