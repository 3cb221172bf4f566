import type { EditablePart } from "../xml/EditablePart";
import { childOf } from "../xml/elements";
import type { DocumentProperties } from "./DocumentProperties";
import type { PropertyElement } from "./propertyElements";

/** What a date in the core properties must say of itself. */
const SCHEMA_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

/** Brings a part whose properties are elements up to date; those that didn't change stay as they stand. */
export function changeElements(
  part: EditablePart,
  elements: readonly PropertyElement[],
  before: DocumentProperties,
  after: DocumentProperties
): void {
  for (const { property, name, namespace } of elements) {
    if (before[property] === after[property]) continue;
    const known = childOf(part.root, name.slice(name.indexOf(":") + 1));
    part.touch();
    if (after[property] === "" || after[property] === 0) {
      known?.remove();
      continue;
    }
    const element = known ?? createElement(part, name, namespace);
    element.textContent = String(after[property]);
    if (property === "creationDate")
      element.setAttributeNS(SCHEMA_INSTANCE, "xsi:type", "dcterms:W3CDTF");
    if (known === undefined) part.root.append(element);
  }
}

function createElement(part: EditablePart, name: string, namespace: string): Element {
  if (namespace === "") return part.create(name);
  return part.root.ownerDocument.createElementNS(namespace, name);
}
