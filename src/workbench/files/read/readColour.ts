import { attributeOf, numberOf } from "../xml/elements";
import { applyTint } from "./applyTint";
import { findIndexedColour } from "./indexedColours";

/**
 * The colour that an element names, as #RRGGBB: by value, by place in the theme (with a tint) or by number.
 * Undefined when there is no such element, or it says "automatic".
 */
export function readColour(
  element: Element | undefined,
  theme: readonly string[]
): string | undefined {
  const base = findBase(element, theme);
  if (base === undefined) {
    return undefined;
  }
  const tint = numberOf(element, "tint") ?? 0;
  return `#${tint === 0 ? base : applyTint(base, tint)}`;
}

function findBase(element: Element | undefined, theme: readonly string[]): string | undefined {
  const rgb = attributeOf(element, "rgb");
  if (rgb !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb)) {
    return rgb.slice(-6).toUpperCase();
  }
  const place = numberOf(element, "theme");
  if (place !== undefined) {
    return theme[place];
  }
  const index = numberOf(element, "indexed");
  return index === undefined ? undefined : findIndexedColour(index);
}
