import type { PackageWriter } from "../write/PackageWriter";
import { EditablePart } from "../xml/EditablePart";
import type { DocumentProperties } from "./DocumentProperties";
import { NO_PROPERTIES } from "./DocumentProperties";
import { PROPERTY_PARTS } from "./propertyParts";
import type { PropertyPart } from "./propertyParts";

/** Writes a workbook's properties into a new package; no part for what isn't said. */
export function writeProperties(pack: PackageWriter, properties: DocumentProperties): void {
  for (const kind of PROPERTY_PARTS) {
    const xml = writePropertyPart(kind, properties);
    if (xml === undefined) continue;
    pack.add(kind.name, kind.mediaType, xml);
    pack.link("", kind.linkType, kind.name);
  }
}

/** A part of its own with those of the properties that belong there; undefined when none of them is said. */
export function writePropertyPart(
  { empty, name, change }: PropertyPart,
  properties: DocumentProperties
): string | undefined {
  const part = new EditablePart(new TextEncoder().encode(empty), name);
  change(part, NO_PROPERTIES, properties);
  return part.isChanged ? part.root.outerHTML : undefined;
}
