import { escapeAttribute } from "./escapes";

/** Attributes by name: undefined ones are left out, switches are written 1 and 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * An element as text. `content` is XML already (escape text first); undefined and "" pieces are nothing. With no
 * content at all the element closes itself.
 */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: readonly (string | undefined)[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeAttribute(typeof value === "boolean" ? (value ? "1" : "0") : String(value))}"`
    )
    .join("");
  const inside = content.filter((piece) => piece !== undefined).join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** The element, or nothing when there is no content for it. */
export function elementIfAny(
  name: string,
  attributes: Attributes,
  content: readonly string[]
): string {
  return content.length === 0 ? "" : element(name, attributes, ...content);
}
