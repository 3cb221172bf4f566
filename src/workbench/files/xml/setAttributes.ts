/** Sets attributes of an element, and takes those away that are undefined. */
export function setAttributes(
  element: Element,
  attributes: Readonly<Record<string, string | undefined>>
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
