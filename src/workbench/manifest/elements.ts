/** Elements of a manifest by their local names: its parts are in several namespaces, some with a prefix. */

/** Child elements with this local name. */
export function childrenOf(element: Element | undefined, name: string): Element[] {
  return element === undefined
    ? []
    : [...element.children].filter((child) => child.localName === name);
}

/** The element that a path of local names leads to, taking the first at each step. */
export function findPath(
  element: Element | undefined,
  ...names: readonly string[]
): Element | undefined {
  return names.reduce((found, name) => childrenOf(found, name)[0], element);
}

/** The text of an element without blanks around it; "" without one. */
export function textOf(element: Element | undefined): string {
  return (element?.textContent ?? "").trim();
}

/** An attribute whatever its prefix, such as `xsi:type`; "" when it isn't there. */
export function attributeOf(element: Element | undefined, name: string): string {
  return [...(element?.attributes ?? [])].find(({ localName }) => localName === name)?.value ?? "";
}
