import { LINK_TYPES, MAIN_NAMESPACE, STRICT_LINK_TYPES, STRICT_MAIN_NAMESPACE } from "./namespaces";

const TRANSITIONAL = "http://schemas.openxmlformats.org";
const OFFICE = `${TRANSITIONAL}/officeDocument/2006`;
const STRICT = "http://purl.oclc.org/ooxml";

/** Addresses of the transitional edition, each with what it's called in the strict one; longer ones first. */
const NAMES: readonly (readonly [string, string])[] = [
  [`${LINK_TYPES}/extended-properties`, `${STRICT_LINK_TYPES}/extendedProperties`],
  [`${LINK_TYPES}/custom-properties`, `${STRICT_LINK_TYPES}/customProperties`],
  [LINK_TYPES, STRICT_LINK_TYPES],
  [MAIN_NAMESPACE, STRICT_MAIN_NAMESPACE],
  [`${OFFICE}/extended-properties`, `${STRICT}/officeDocument/extendedProperties`],
  [`${OFFICE}/custom-properties`, `${STRICT}/officeDocument/customProperties`],
  [`${OFFICE}/docPropsVTypes`, `${STRICT}/officeDocument/docPropsVTypes`],
  [`${TRANSITIONAL}/drawingml/2006/spreadsheetDrawing`, `${STRICT}/drawingml/spreadsheetDrawing`],
  [`${TRANSITIONAL}/drawingml/2006/chart`, `${STRICT}/drawingml/chart`],
  [`${TRANSITIONAL}/drawingml/2006/main`, `${STRICT}/drawingml/main`],
];

/** A part's text with its addresses in the strict edition's form. */
export function translateToStrict(text: string): string {
  return NAMES.reduce((all, [from, to]) => all.replaceAll(from, to), text);
}
