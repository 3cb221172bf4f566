/**
 * Reading elements by their local names: the two editions of the format (transitional and strict) use different
 * namespaces for the same elements.
 */

/** Child elements with this local name, or all of them. */
export function childrenOf(element: Element | undefined, name?: string): Element[] {
  const children = element === undefined ? [] : [...element.children];
  return name === undefined ? children : children.filter((child) => child.localName === name);
}

/** The first child element with this local name. */
export function childOf(element: Element | undefined, name: string): Element | undefined {
  for (
    let child = element?.firstElementChild;
    child !== null && child !== undefined;
    child = child.nextElementSibling
  ) {
    if (child.localName === name) {
      return child;
    }
  }
  return undefined;
}

/** Elements with this local name at any depth below. */
export function descendantsOf(element: Element | undefined, name: string): Element[] {
  return element === undefined ? [] : [...element.getElementsByTagNameNS("*", name)];
}

/** An attribute's value; undefined when it isn't there. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

/** An attribute by its local name whatever its prefix, as in `r:id` and `xr:uid`. */
export function prefixedAttributeOf(element: Element, name: string): string | undefined {
  return [...element.attributes].find(
    (attribute) => attribute.localName === name && attribute.name !== name
  )?.value;
}

/** An attribute as a number; undefined when it isn't there or is no number. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  const text = attributeOf(element, name);
  const value = text === undefined || text.trim() === "" ? NaN : Number(text);
  return Number.isNaN(value) ? undefined : value;
}

/** An attribute as a switch: "1", "true" and "on" are on; `absent` when it isn't there. */
export function flagOf(element: Element | undefined, name: string, absent = false): boolean {
  const text = attributeOf(element, name);
  return text === undefined ? absent : text === "1" || text === "true" || text === "on";
}

/** A child's `val` as a switch, where a child without one means on: `<b/>` is bold, `<b val="0"/>` is not. */
export function switchOf(element: Element | undefined, name: string): boolean {
  const child = childOf(element, name);
  return child !== undefined && flagOf(child, "val", true);
}

/** The text in an element; "" without one. */
export function textOf(element: Element | undefined): string {
  return element?.textContent ?? "";
}
