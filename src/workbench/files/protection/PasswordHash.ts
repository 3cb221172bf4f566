/**
 * What a file keeps of a sheet's password. `hash` and `salt` are in base64, `algorithm` as files name it: "SHA-512".
 * A `code` is the 16 bits, as four hexadecimal digits, of older files. Source: ECMA-376 part 1, 18.3.1.85.
 */
export type PasswordHash =
  | {
      readonly algorithm: string;
      readonly hash: string;
      readonly salt: string;
      /** How often the hash was hashed again. */
      readonly spins: number;
    }
  | { readonly code: string };
