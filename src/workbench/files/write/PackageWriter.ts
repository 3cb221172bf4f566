import { strToU8, zipSync } from "fflate";
import { nameLinksOf } from "../package/Package";
import { element } from "../xml/element";
import { CONTENT_TYPES_NAMESPACE, PACKAGE_LINKS_NAMESPACE } from "./namespaces";

/** What a part begins with. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The same for every file, so that the same workbook always gives the same bytes: the first time a zip can hold. */
export const FIXED_TIME = new Date(1980, 0, 1);

/** Collects the parts of an Office file and the links between them, and packs them. */
export class PackageWriter {
  readonly #parts = new Map<string, string>();
  readonly #types: string[] = [];
  readonly #links = new Map<string, string[]>();

  /** Adds a part: its name without a leading slash, its media type, its root element. */
  add(name: string, mediaType: string, xml: string): void {
    this.#parts.set(name, xml);
    this.#types.push(element("Override", { PartName: `/${name}`, ContentType: mediaType }));
  }

  /** A name that no part has: `stem` with the first free number, from 1, and ".xml". */
  findFreeName(stem: string): string {
    let number = 1;
    while (this.#parts.has(`${stem}${number}.xml`)) number += 1;
    return `${stem}${number}.xml`;
  }

  /** Links a part ("" for the package itself) to another; answers the link's id: rId1 for the first of a part. */
  link(from: string, type: string, to: string): string {
    const links = this.#links.get(from) ?? [];
    const id = `rId${links.length + 1}`;
    links.push(element("Relationship", { Id: id, Type: type, Target: findWay(from, to) }));
    this.#links.set(from, links);
    return id;
  }

  /** The file's bytes: the list of types first, as some readers want it. */
  pack(): Uint8Array {
    const defaults = [
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }),
      element("Default", { Extension: "xml", ContentType: "application/xml" }),
    ];
    const files: Record<string, Uint8Array> = {
      "[Content_Types].xml": encode(
        element("Types", { xmlns: CONTENT_TYPES_NAMESPACE }, ...defaults, ...this.#types)
      ),
    };
    for (const [from, links] of this.#links) {
      files[nameLinksOf(from)] = encode(
        element("Relationships", { xmlns: PACKAGE_LINKS_NAMESPACE }, ...links)
      );
    }
    for (const [name, xml] of this.#parts) {
      files[name] = encode(xml);
    }
    return zipSync(files, { mtime: FIXED_TIME });
  }
}

/** A part's name as seen from another one's folder, the way Excel writes it: "../tables/table1.xml". */
export function findWay(from: string, to: string): string {
  const here = from.split("/").slice(0, -1);
  const there = to.split("/");
  const shared = here.findIndex((folder, index) => folder !== there[index]);
  const common = shared === -1 ? here.length : shared;
  return [...here.slice(common).map(() => ".."), ...there.slice(common)].join("/");
}

function encode(xml: string): Uint8Array {
  return strToU8(DECLARATION + xml);
}
