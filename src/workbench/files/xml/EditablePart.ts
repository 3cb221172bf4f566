import { decodePart, parseXml } from "./parseXml";

/** Line ends and tabs that stand as character references: parsers and serialisers of XML would blur them. */
const REFERENCES = /&#(?:x0*([9AD])|0*(9|10|13));/gi;
const STAND_INS: Record<string, string> = { "9": "\uFDD9", A: "\uFDDA", D: "\uFDDD" };
const WRITTEN: Record<string, string> = {
  "\uFDD9": "&#9;",
  "\uFDDA": "&#10;",
  "\uFDDD": "&#13;",
};
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The address of declarations of prefixes (`xmlns:r`). */
const DECLARATIONS = "http://www.w3.org/2000/xmlns/";
const STRICT = "http://purl.oclc.org/ooxml/";

/** The address of links' attributes (`r:id`), by whether a part is of the strict or the transitional edition. */
const LINKS = {
  strict: `${STRICT}officeDocument/relationships`,
  transitional: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

/** A part of a package that is being changed: what isn't touched stays as it was read. */
export class EditablePart {
  readonly root: Element;
  #changed = false;

  /** Throws DamagedPart when the bytes aren't well-formed XML. */
  constructor(bytes: Uint8Array, name: string) {
    const text = decodePart(bytes)?.replace(
      REFERENCES,
      (_whole, hex: string | undefined, decimal: string | undefined) =>
        STAND_INS[(hex ?? Number(decimal).toString(16)).toUpperCase()] ?? ""
    );
    this.root = parseXml(text, name);
  }

  /** True once `touch` was called. */
  get isChanged(): boolean {
    return this.#changed;
  }

  /** Says that the part was changed, and has to be written. */
  touch(): void {
    this.#changed = true;
  }

  /** The address of the part's links to others, as its attributes have it. */
  get linksNamespace(): string {
    return this.isStrict ? LINKS.strict : LINKS.transitional;
  }

  get isStrict(): boolean {
    return (this.root.namespaceURI ?? "").startsWith(STRICT);
  }

  /**
   * Gives an element the number of a link (`r:id`). Where the part hasn't declared the prefix, as openpyxl doesn't, the
   * element declares it itself: any prefix would be right, but there are readers that know no other.
   */
  setLink(element: Element, id: string): void {
    if (this.root.lookupPrefix(this.linksNamespace) === null)
      element.setAttributeNS(DECLARATIONS, "xmlns:r", this.linksNamespace);
    element.setAttributeNS(this.linksNamespace, "r:id", id);
  }

  /** Elements from their text, in the part's own namespace; not yet at any place. */
  parse(xml: string): Element[] {
    const wrapped = `<wrap xmlns="${this.root.namespaceURI ?? ""}" xmlns:r="${this.linksNamespace}">${xml}</wrap>`;
    const parsed = new DOMParser().parseFromString(wrapped, "application/xml").documentElement;
    return [...parsed.children].map((child) => this.root.ownerDocument.importNode(child, true));
  }

  /** A new element in the part's own namespace. */
  create(name: string, attributes: Readonly<Record<string, string>> = {}, text?: string): Element {
    const prefix = this.root.prefix === null ? "" : `${this.root.prefix}:`;
    const created = this.root.ownerDocument.createElementNS(this.root.namespaceURI, prefix + name);
    for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
    if (text !== undefined) created.textContent = text;
    return created;
  }

  /** The part as it is now. */
  write(): Uint8Array {
    const text = this.root.outerHTML.replace(
      /[\uFDD9\uFDDA\uFDDD]/g,
      (letter) => WRITTEN[letter] ?? ""
    );
    return new TextEncoder().encode(DECLARATION + text);
  }
}
