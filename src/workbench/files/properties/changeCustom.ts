import type { EditablePart } from "../xml/EditablePart";
import { attributeOf, childrenOf, numberOf } from "../xml/elements";
import type { CustomProperty } from "./DocumentProperties";

/** The format that custom properties of all programs have, and the first number that one may have (22.3.2.2). */
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
const FIRST_ID = 2;

const TYPES = {
  strict: "http://purl.oclc.org/ooxml/officeDocument/docPropsVTypes",
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
};
const LONGEST_INTEGER = 2 ** 31;

/** Brings the part of the custom properties up to date; those that didn't change stay as they stand. */
export function changeCustom(
  part: EditablePart,
  before: readonly CustomProperty[],
  after: readonly CustomProperty[]
): void {
  const elements = childrenOf(part.root, "property");
  const find = (key: string): Element | undefined =>
    elements.find((each) => attributeOf(each, "name") === key);
  for (const { key } of before) {
    if (after.some((property) => property.key === key)) continue;
    find(key)?.remove();
    part.touch();
  }
  let number = elements.reduce((most, each) => Math.max(most, numberOf(each, "pid") ?? 0), 1);
  for (const property of after) {
    const old = before.find(({ key }) => key === property.key);
    if (old?.value === property.value && old.type === property.type) continue;
    const known = find(property.key);
    const element = known ?? part.create("property", { fmtid: FORMAT_ID });
    if (known === undefined) {
      number = Math.max(FIRST_ID, number + 1);
      element.setAttribute("pid", String(number));
      element.setAttribute("name", property.key);
      part.root.append(element);
    }
    // A property that follows a cell's value would soon be overwritten.
    element.removeAttribute("linkTarget");
    element.replaceChildren(createValue(part, property));
    part.touch();
  }
}

function createValue(part: EditablePart, property: CustomProperty): Element {
  const namespace = part.isStrict ? TYPES.strict : TYPES.transitional;
  const element = part.root.ownerDocument.createElementNS(namespace, `vt:${nameKind(property)}`);
  element.textContent = String(property.value);
  return element;
}

function nameKind({ type, value }: CustomProperty): string {
  if (type === "String") return "lpwstr";
  if (type === "Boolean") return "bool";
  if (type === "Date") return "filetime";
  return Number.isInteger(value) && Math.abs(Number(value)) < LONGEST_INTEGER ? "i4" : "r8";
}
