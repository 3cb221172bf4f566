import type { NotHeld } from "../NotHeld";
import type { PatchedPackage } from "./PatchedPackage";

/** The last word of the link's type that leads from a package to its digital signatures (ECMA-376 part 2, 13.2.4). */
export const SIGNATURE_LINK = "origin";

/** Takes a file's digital signatures away, and says so: they vouch for the file as it was. */
export function removeSignature(pack: PatchedPackage, notCarried: NotHeld): void {
  const { original } = pack;
  const links = original.relationships("").filter(({ type }) => type === SIGNATURE_LINK);
  if (links.length === 0) return;
  pack.unlink("", new Set(links.map(({ id }) => id)));
  for (const { target } of links) {
    for (const signature of original.relationships(target)) {
      for (const certificate of original.relationships(signature.target))
        pack.remove(certificate.target);
      pack.remove(signature.target);
    }
    pack.remove(target);
  }
  notCarried.add("The digital signature: it was for the file as it was opened");
}
