import type { Package } from "../package/Package";
import type { NotHeld } from "../NotHeld";
import { attributeOf, childOf, childrenOf, textOf } from "../xml/elements";
import type { CustomProperty, DocumentProperties } from "./DocumentProperties";
import { NO_PROPERTIES } from "./DocumentProperties";
import { CORE_ELEMENTS, EXTENDED_ELEMENTS } from "./propertyElements";
import type { PropertyElement } from "./propertyElements";
import { CUSTOM_LINKS, CORE_LINKS, EXTENDED_LINKS, findPart } from "./propertyLinks";

/** What a package says of its workbook. Custom properties of kinds that Excel doesn't show are named as not held. */
export function readProperties(pack: Package, notHeld: NotHeld): DocumentProperties {
  const open = (links: readonly string[]): Element | undefined => {
    const part = findPart(pack, links);
    return part === undefined ? undefined : pack.xml(part);
  };
  return {
    ...NO_PROPERTIES,
    ...readElements(open(CORE_LINKS), CORE_ELEMENTS),
    ...readElements(open(EXTENDED_LINKS), EXTENDED_ELEMENTS),
    custom: childrenOf(open(CUSTOM_LINKS), "property").flatMap((each): CustomProperty[] => {
      const property = readCustom(each);
      notHeld.addIf(property === undefined, "Custom document properties of unusual kinds");
      return property === undefined ? [] : [property];
    }),
  };
}

function readElements(
  root: Element | undefined,
  elements: readonly PropertyElement[]
): Partial<DocumentProperties> {
  const values = elements.flatMap(({ property, name }): [string, string | number][] => {
    const element = childOf(root, name.slice(name.indexOf(":") + 1));
    if (element === undefined) return [];
    const text = textOf(element);
    return [[property, property === "revisionNumber" ? Number(text) || 0 : text]];
  });
  return Object.fromEntries(values);
}

/** A custom property (ECMA-376 part 1, 22.3.2.2); undefined for lists, pictures and the like. */
function readCustom(element: Element): CustomProperty | undefined {
  const key = attributeOf(element, "name");
  const [content] = childrenOf(element);
  if (key === undefined || content === undefined) return undefined;
  const [kind, text] = [content.localName, textOf(content)];
  if (/^(lpw?str|bstr)$/.test(kind)) return { key, value: text, type: "String" };
  if (kind === "bool") return { key, value: /^(1|true)$/.test(text.trim()), type: "Boolean" };
  if (/^u?i(nt|[1248])$/.test(kind)) return { key, value: Number(text), type: "Number" };
  if (/^(r[48]|decimal)$/.test(kind)) return { key, value: Number(text), type: "Float" };
  if (/^(filetime|date)$/.test(kind)) return { key, value: text, type: "Date" };
  return undefined;
}
