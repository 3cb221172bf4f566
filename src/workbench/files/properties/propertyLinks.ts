import type { Package } from "../package/Package";

/** The last words of the links to a workbook's properties: of the transitional edition, then of the strict one. */
export const CORE_LINKS = ["core-properties"];
export const EXTENDED_LINKS = ["extended-properties", "extendedProperties"];
export const CUSTOM_LINKS = ["custom-properties", "customProperties"];

/** The part that one of these links of a package leads to; undefined without one. */
export function findPart(pack: Package, links: readonly string[]): string | undefined {
  return links.map((link) => pack.linked("", link)).find((part) => part !== undefined);
}
