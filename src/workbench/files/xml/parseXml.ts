import { DamagedPart } from "./DamagedPart";

/** The root element of a part, from its bytes or its text. Throws DamagedPart when the XML isn't well-formed. */
export function parseXml(content: Uint8Array | string | undefined, part: string): Element {
  const text = content instanceof Uint8Array ? decodePart(content) : content;
  const root =
    text === undefined
      ? undefined
      : new DOMParser().parseFromString(text, "application/xml").documentElement;
  // Browsers don't throw: they answer with a parsererror element, at the root or as its first child.
  if (
    root === undefined ||
    root.getElementsByTagName("parsererror").length > 0 ||
    root.tagName === "parsererror"
  ) {
    throw new DamagedPart(part);
  }
  return root;
}

/** A part's text: UTF-8, or UTF-16 when it begins with that mark. Undefined when it is neither. */
export function decodePart(bytes: Uint8Array): string | undefined {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // With `fatal`, TextDecoder throws only for bytes that are no text: the caller reports the part.
    return undefined;
  }
}
