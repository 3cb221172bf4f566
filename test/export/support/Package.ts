import { strFromU8, unzipSync } from "fflate";
import { JSDOM } from "jsdom";

const { DOMParser } = new JSDOM("").window;

/** An Office file taken apart: its parts by path, in the order of the archive. */
export interface Package {
  readonly paths: readonly string[];
  readonly parts: ReadonlyMap<string, string>;
}

/** Takes an Office file apart. Every part of ours is XML. */
export function openPackage(bytes: Uint8Array): Package {
  const files = Object.entries(unzipSync(bytes));
  return {
    paths: files.map(([path]) => path),
    parts: new Map(files.map(([path, content]) => [path, strFromU8(content)])),
  };
}

/** A part's XML; throws when the part isn't there or isn't well formed. */
export function readXml(from: Package, path: string): Document {
  const text = from.parts.get(path);
  if (text === undefined) throw new Error(`no part ${path}`);
  const document = new DOMParser().parseFromString(text, "text/xml");
  const fault = document.querySelector("parsererror");
  if (fault) throw new Error(`${path} isn't well formed: ${fault.textContent}`);
  return document;
}

/** The elements of a name, whatever their prefix. */
export function elements(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

/** An attribute that has to be there. */
export function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`<${element.nodeName}> has no ${name}`);
  return value;
}

/** The children's names without prefix, in document order. */
export function childNames(element: Element): string[] {
  return [...element.children].map((child) => child.localName);
}
