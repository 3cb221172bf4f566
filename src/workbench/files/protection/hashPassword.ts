import type { PasswordHash } from "./PasswordHash";

/** Excel takes ten times as many, which takes browsers seconds. */
const SPINS = 10_000;
const ALGORITHM = "SHA-512";
const SALT_BYTES = 16;

/**
 * What a file is to keep of a new password, with a salt of its own: SHA-512, as Excel 2013 and later write it.
 *
 * @param spins - how often it's hashed again
 */
export async function hashPassword(password: string, spins = SPINS): Promise<PasswordHash> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const hash = await spin(password, ALGORITHM, salt, spins);
  return { algorithm: ALGORITHM, hash: toBase64(hash), salt: toBase64(salt), spins };
}

/**
 * Whether a password is the one that a file has kept the hash of. False, too, for the algorithms that browsers
 * haven't got (MD5 and older), and for a file that demands more than ten million rounds.
 */
export async function matchesPassword(password: string, kept: PasswordHash): Promise<boolean> {
  if ("code" in kept) return parseInt(kept.code, 16) === codePassword(password);
  const { algorithm, hash, salt, spins } = kept;
  if (!/^SHA-(1|256|384|512)$/.test(algorithm) || spins > 10_000_000) return false;
  return toBase64(await spin(password, algorithm, fromBase64(salt), spins)) === hash;
}

/** Hashes the salt and the password, then each result with its number. Source: ECMA-376 part 1, 18.3.1.85. */
async function spin(
  password: string,
  algorithm: string,
  salt: Uint8Array,
  spins: number
): Promise<Uint8Array> {
  const bytes = new Uint8Array(salt.length + 2 * password.length);
  bytes.set(salt);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < password.length; at++)
    view.setUint16(salt.length + 2 * at, password.charCodeAt(at), true);
  let hash = new Uint8Array(await crypto.subtle.digest(algorithm, bytes));
  const round = new Uint8Array(hash.length + 4);
  const number = new DataView(round.buffer, hash.length);
  for (let index = 0; index < spins; index++) {
    round.set(hash);
    number.setUint32(0, index, true);
    hash = new Uint8Array(await crypto.subtle.digest(algorithm, round));
  }
  return hash;
}

/** The 16 bits that older files keep of a password. Source: ECMA-376 part 4, 14.7.1 (attribute password). */
export function codePassword(password: string): number {
  let code = 0;
  for (let at = password.length - 1; at >= 0; at--)
    code = rotate(code ^ (password.charCodeAt(at) & 0xff));
  return code ^ password.length ^ 0xce4b;
}

/** Fifteen bits turned left by one. */
function rotate(bits: number): number {
  return ((bits << 1) & 0x7fff) | ((bits >> 14) & 1);
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
