import type { DocumentProperties } from "./DocumentProperties";

/** A property that is one element of a part: its name in the model, and the element's with its namespace. */
export interface PropertyElement {
  readonly property: Exclude<keyof DocumentProperties, "custom">;
  /** With the prefix that it's written with where the part has none. */
  readonly name: string;
  readonly namespace: string;
}

export const CORE_NAMESPACE =
  "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
const TERMS = "http://purl.org/dc/terms/";

const one = (
  property: PropertyElement["property"],
  name: string,
  namespace: string
): PropertyElement => ({ property, name, namespace });

/** What stands in a package's core properties (ECMA-376 part 2, 11.1). */
export const CORE_ELEMENTS: readonly PropertyElement[] = [
  one("title", "dc:title", DUBLIN_CORE),
  one("subject", "dc:subject", DUBLIN_CORE),
  one("author", "dc:creator", DUBLIN_CORE),
  one("keywords", "cp:keywords", CORE_NAMESPACE),
  one("comments", "dc:description", DUBLIN_CORE),
  one("lastAuthor", "cp:lastModifiedBy", CORE_NAMESPACE),
  one("revisionNumber", "cp:revision", CORE_NAMESPACE),
  one("creationDate", "dcterms:created", TERMS),
  one("category", "cp:category", CORE_NAMESPACE),
];

/** What stands in the extended properties (ECMA-376 part 1, 22.2); "": the part's own namespace. */
export const EXTENDED_ELEMENTS: readonly PropertyElement[] = [
  one("manager", "Manager", ""),
  one("company", "Company", ""),
];
