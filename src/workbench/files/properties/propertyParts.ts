import { CORE_PROPERTIES_LINK, LINK_TYPES } from "../write/namespaces";
import type { EditablePart } from "../xml/EditablePart";
import { changeCustom } from "./changeCustom";
import { changeElements } from "./changeElements";
import type { DocumentProperties } from "./DocumentProperties";
import { CORE_ELEMENTS, CORE_NAMESPACE, EXTENDED_ELEMENTS } from "./propertyElements";
import { CORE_LINKS, CUSTOM_LINKS, EXTENDED_LINKS } from "./propertyLinks";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const OFFICE_MEDIA = "application/vnd.openxmlformats-officedocument";

/** One of the parts that hold a workbook's properties. */
export interface PropertyPart {
  /** The last words of links to it. */
  readonly links: readonly string[];
  /** What a new one is linked as, named and made of. */
  readonly linkType: string;
  readonly name: string;
  readonly mediaType: string;
  readonly empty: string;
  readonly change: (
    part: EditablePart,
    before: DocumentProperties,
    after: DocumentProperties
  ) => void;
}

/** The three parts that hold a workbook's properties. */
export const PROPERTY_PARTS: readonly PropertyPart[] = [
  {
    links: CORE_LINKS,
    linkType: CORE_PROPERTIES_LINK,
    name: "docProps/core.xml",
    mediaType: "application/vnd.openxmlformats-package.core-properties+xml",
    // The date's type names dcterms within a value, where a prefix isn't declared by itself.
    empty: `<cp:coreProperties xmlns:cp="${CORE_NAMESPACE}" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"/>`,
    change: (part, before, after) => {
      changeElements(part, CORE_ELEMENTS, before, after);
    },
  },
  {
    links: EXTENDED_LINKS,
    linkType: `${LINK_TYPES}/extended-properties`,
    name: "docProps/app.xml",
    mediaType: `${OFFICE_MEDIA}.extended-properties+xml`,
    empty: `<Properties xmlns="${OFFICE}/extended-properties"/>`,
    change: (part, before, after) => {
      changeElements(part, EXTENDED_ELEMENTS, before, after);
    },
  },
  {
    links: CUSTOM_LINKS,
    linkType: `${LINK_TYPES}/custom-properties`,
    name: "docProps/custom.xml",
    mediaType: `${OFFICE_MEDIA}.custom-properties+xml`,
    empty: `<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes"/>`,
    change: (part, before, after) => {
      changeCustom(part, before.custom, after.custom);
    },
  },
];
