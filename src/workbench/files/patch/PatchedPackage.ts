import { zipSync } from "fflate";
import { DECLARATION, findWay, FIXED_TIME } from "../write/PackageWriter";
import { nameLinksOf } from "../package/Package";
import type { Package } from "../package/Package";
import { childrenOf } from "../xml/elements";
import { EditablePart } from "../xml/EditablePart";
import { CONTENT_TYPES_NAMESPACE, PACKAGE_LINKS_NAMESPACE } from "../write/namespaces";
import { translateToStrict } from "../write/strictNames";

const TYPES_PART = "[Content_Types].xml";

/** A package that is being changed: parts that nobody touches come out with the bytes that they came in with. */
export class PatchedPackage {
  readonly #edited = new Map<string, EditablePart>();
  readonly #added = new Map<string, Uint8Array>();
  readonly #removed = new Set<string>();

  /** Turns the addresses in what is written here into those of the package's own edition of the format. */
  readonly #translate: (text: string) => string;

  constructor(readonly original: Package) {
    const workbook = original.xml(original.linked("", "officeDocument") ?? "");
    const isStrict = (workbook?.namespaceURI ?? "").startsWith("http://purl.oclc.org/");
    this.#translate = (text) => (isStrict ? translateToStrict(text) : text);
  }

  /** True when a part was touched, added or removed. */
  get isChanged(): boolean {
    return (
      this.#added.size > 0 ||
      this.#removed.size > 0 ||
      [...this.#edited.values()].some(({ isChanged }) => isChanged)
    );
  }

  /** The names of the parts that are new. */
  get addedNames(): readonly string[] {
    return [...this.#added.keys()];
  }

  /** A part to change; the same object each time. Undefined without such a part. */
  edit(name: string): EditablePart | undefined {
    const key = name.toLowerCase();
    const known = this.#edited.get(key);
    const bytes = this.#added.get(name) ?? this.original.bytes(name);
    if (known !== undefined || bytes === undefined || this.#removed.has(key)) {
      return known;
    }
    const part = new EditablePart(bytes, name);
    this.#edited.set(key, part);
    return part;
  }

  /** Adds a part with its media type. Its name must be free: see `findFreeName`. */
  add(name: string, mediaType: string, xml: string): void {
    this.#added.set(name, new TextEncoder().encode(DECLARATION + this.#translate(xml)));
    const types = this.#editTypes();
    types.root.append(types.create("Override", { PartName: `/${name}`, ContentType: mediaType }));
    types.touch();
  }

  /** Replaces the content of a part of the original. */
  replace(name: string, xml: string): void {
    const key = name.toLowerCase();
    const known = this.original.fileNames.find((each) => each.toLowerCase() === key) ?? name;
    this.#added.set(known, new TextEncoder().encode(DECLARATION + this.#translate(xml)));
  }

  /** XML with its addresses as the package's edition of the format has them. */
  inEdition(xml: string): string {
    return this.#translate(xml);
  }

  /** Removes a part, the links that it has and its media type; links that lead to it are the caller's. */
  remove(name: string): void {
    for (const each of [name, nameLinksOf(name)]) {
      if (this.original.has(each)) this.#removed.add(each.toLowerCase());
      this.#edited.delete(each.toLowerCase());
    }
    const types = this.#editTypes();
    for (const element of childrenOf(types.root, "Override")) {
      if (element.getAttribute("PartName")?.toLowerCase() === `/${name.toLowerCase()}`) {
        element.remove();
        types.touch();
      }
    }
  }

  /** A name that no part has: `stem` with the first free number, from 1, and ".xml". */
  findFreeName(stem: string): string {
    const taken = (name: string): boolean => this.original.has(name) || this.#added.has(name);
    let number = 1;
    while (taken(`${stem}${number}.xml`)) number += 1;
    return `${stem}${number}.xml`;
  }

  /** Links a part ("" for the package) to another; answers the link's id, which no other of the part has. */
  link(from: string, type: string, to: string): string {
    const links = this.#editLinks(from);
    const taken = new Set(childrenOf(links.root).map((each) => each.getAttribute("Id")));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    links.root.append(
      links.create("Relationship", {
        Id: id,
        Type: this.#translate(type),
        Target: findWay(from, to),
      })
    );
    links.touch();
    return id;
  }

  /** Takes the links of a part with these ids away. */
  unlink(from: string, ids: ReadonlySet<string>): void {
    const links = this.#editLinks(from);
    for (const element of childrenOf(links.root, "Relationship")) {
      if (ids.has(element.getAttribute("Id") ?? "")) {
        element.remove();
        links.touch();
      }
    }
  }

  /** The file's bytes: parts in the order of the original, then the new ones. */
  pack(): Uint8Array {
    const files: Record<string, Uint8Array> = {};
    for (const name of this.original.fileNames) {
      const key = name.toLowerCase();
      if (!this.#removed.has(key)) files[name] = this.#bytesOf(name);
    }
    for (const name of this.#added.keys()) files[name] ??= this.#bytesOf(name);
    return zipSync(files, { mtime: FIXED_TIME });
  }

  #bytesOf(name: string): Uint8Array {
    const edited = this.#edited.get(name.toLowerCase());
    if (edited?.isChanged === true) return edited.write();
    return this.#added.get(name) ?? this.original.bytes(name) ?? new Uint8Array();
  }

  #editTypes(): EditablePart {
    return this.#editOrAdd(TYPES_PART, `<Types xmlns="${CONTENT_TYPES_NAMESPACE}"/>`);
  }

  #editLinks(from: string): EditablePart {
    return this.#editOrAdd(
      nameLinksOf(from),
      `<Relationships xmlns="${PACKAGE_LINKS_NAMESPACE}"/>`
    );
  }

  #editOrAdd(name: string, empty: string): EditablePart {
    const known = this.edit(name);
    if (known !== undefined) return known;
    const bytes = new TextEncoder().encode(empty);
    this.#added.set(name, bytes);
    const part = new EditablePart(bytes, name);
    this.#edited.set(name.toLowerCase(), part);
    return part;
  }
}
