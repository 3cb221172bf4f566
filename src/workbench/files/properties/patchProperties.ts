import type { PatchedPackage } from "../patch/PatchedPackage";
import type { DocumentProperties } from "./DocumentProperties";
import { findPart } from "./propertyLinks";
import { PROPERTY_PARTS } from "./propertyParts";
import { writePropertyPart } from "./writeProperties";

/** Brings what a package says of its workbook up to date; all else in those parts stays. */
export function patchProperties(
  pack: PatchedPackage,
  before: DocumentProperties,
  after: DocumentProperties
): void {
  for (const kind of PROPERTY_PARTS) {
    const known = findPart(pack.original, kind.links);
    const part = known === undefined ? undefined : pack.edit(known);
    if (part !== undefined) {
      kind.change(part, before, after);
      continue;
    }
    const xml = writePropertyPart(kind, after);
    if (xml === undefined) continue;
    pack.add(kind.name, kind.mediaType, xml);
    pack.link("", kind.linkType, kind.name);
  }
}
