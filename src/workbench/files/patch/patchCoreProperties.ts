import { CORE_PROPERTIES_LINK } from "../write/namespaces";
import type { PatchedPackage } from "./PatchedPackage";

/** Puts the file's own properties (title, author) in place, if they are others; they're given as XML. */
export function patchCoreProperties(
  pack: PatchedPackage,
  before: string | undefined,
  after: string | undefined
): void {
  if (after === undefined || after === before) return;
  const known = pack.original.linked("", "core-properties");
  if (known !== undefined) {
    pack.replace(known, after);
    return;
  }
  const part = "docProps/core.xml";
  pack.add(part, "application/vnd.openxmlformats-package.core-properties+xml", after);
  pack.link("", CORE_PROPERTIES_LINK, part);
}
