import { attributeOf, childrenOf } from "../xml/elements";
import { parseXml } from "../xml/parseXml";

/** A link from one part of a package to another, or to something outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `styles`, `table` and so on. */
  readonly type: string;
  /** The part's name from the package's root without a leading slash; an address when it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** The parts of an Office file by name. Names are found whatever their case, as the packaging standard wants. */
export class Package {
  readonly #parts = new Map<string, Uint8Array>();
  readonly #names: readonly string[];

  constructor(parts: Readonly<Record<string, Uint8Array>>) {
    this.#names = Object.keys(parts);
    for (const [name, bytes] of Object.entries(parts)) {
      this.#parts.set(name.toLowerCase(), bytes);
    }
  }

  /** All parts' names as the file writes them, in the file's order. */
  get fileNames(): readonly string[] {
    return this.#names;
  }

  /** The part's bytes; undefined without such a part. */
  bytes(name: string): Uint8Array | undefined {
    return this.#parts.get(name.toLowerCase());
  }

  /** All parts' names, in lower case. */
  get names(): string[] {
    return [...this.#parts.keys()];
  }

  has(name: string): boolean {
    return this.#parts.has(name.toLowerCase());
  }

  /** The part's root element; undefined without such a part. Throws DamagedPart when it isn't well-formed. */
  xml(name: string): Element | undefined {
    const bytes = this.#parts.get(name.toLowerCase());
    return bytes === undefined ? undefined : parseXml(bytes, name);
  }

  /** The links of a part ("" for those of the package itself). */
  relationships(part: string): Relationship[] {
    const folder = part.slice(0, part.lastIndexOf("/") + 1);
    const root = this.xml(nameLinksOf(part));
    return root === undefined
      ? []
      : childrenOf(root, "Relationship").map((element) => readRelationship(element, folder));
  }

  /** The part that a link of this type leads to from `part`; undefined without one. */
  linked(part: string, type: string): string | undefined {
    return this.relationships(part).find((link) => link.type === type && !link.external)?.target;
  }
}

/** The name of the part that holds the links of a part ("" for those of the package itself). */
export function nameLinksOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function readRelationship(element: Element, folder: string): Relationship {
  const external = attributeOf(element, "TargetMode") === "External";
  const target = attributeOf(element, "Target") ?? "";
  return {
    id: attributeOf(element, "Id") ?? "",
    type: (attributeOf(element, "Type") ?? "").split("/").pop() ?? "",
    target: external ? target : resolvePart(target, folder),
    external,
  };
}

function resolvePart(target: string, folder: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/");
  const path: string[] = [];
  for (const step of [...steps, ...target.split("/")]) {
    if (step === "..") {
      path.pop();
    } else if (step !== "" && step !== ".") {
      path.push(step);
    }
  }
  return path.join("/");
}
