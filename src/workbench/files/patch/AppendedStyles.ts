import type { IStyleData } from "@univerjs/core";
import { BUILT_IN_FORMATS } from "../builtInFormats";
import type { Stylesheet } from "../read/readStyles";
import { isLocked } from "../protection/cellLock";
import { childOf, childrenOf, numberOf } from "../xml/elements";
import type { EditablePart } from "../xml/EditablePart";
import { encodeEscapes } from "../xml/escapes";
import { placeChild, STYLES_ORDER } from "../xml/placeChild";
import type { CellStyles } from "../write/CellStyles";
import { FIRST_FORMAT } from "../write/StyleWriter";
import { writeAlignment } from "../write/writeAlignment";
import { writeBorder } from "../write/writeBorder";
import { writeFill } from "../write/writeFill";
import { writeFont } from "../write/writeFont";

/** What is to be another in a cell's look; undefined: it stays. */
interface FormatChange {
  readonly attributes: Readonly<Record<string, number>>;
  /** An element; "" for none. */
  readonly alignment: string | undefined;
  readonly lock: boolean | undefined;
  readonly quoted: boolean;
}

/**
 * Adds looks to a styles part that is there already. What it has stays, with its numbers; a look that is made from
 * another keeps all of that which the model doesn't know.
 */
export class AppendedStyles implements CellStyles {
  readonly #part: EditablePart;
  readonly #stylesheet: Stylesheet;
  readonly #known = new Map<string, number>();

  /** `stylesheet` is what was read from the part. */
  constructor(part: EditablePart, stylesheet: Stylesheet) {
    this.#part = part;
    this.#stylesheet = stylesheet;
  }

  cell(style: IStyleData, quoted: boolean): number {
    return this.derive(0, style, quoted);
  }

  /** The number of a cell's look that was made by changing the look `from`. */
  derive(from: number, style: IStyleData, quoted: boolean): number {
    return this.#remember(`cell ${from} ${quoted} ${JSON.stringify(style)}`, () => {
      const { base, cells, quoted: quotes } = this.#stylesheet;
      const old = cells[from] ?? {};
      const isNew = (write: (style: IStyleData) => string): boolean =>
        write({ ...base, ...old }) !== write({ ...base, ...style });
      const attributes: Record<string, number> = {
        ...(isNew(writeFont)
          ? { fontId: this.#append("fonts", writeFont({ ...base, ...style })), applyFont: 1 }
          : {}),
        ...(isNew(writeFill)
          ? { fillId: this.#append("fills", writeFill(style)), applyFill: 1 }
          : {}),
        ...(isNew(writeBorder)
          ? { borderId: this.#append("borders", writeBorder(style)), applyBorder: 1 }
          : {}),
        ...(old.n?.pattern === style.n?.pattern
          ? {}
          : { numFmtId: this.#addFormat(style.n?.pattern ?? "General"), applyNumberFormat: 1 }),
      };
      const alignment = isNew(writeAlignment) ? writeAlignment(style) : undefined;
      const isQuoted = quotes[from] ?? false;
      const lock = isLocked(old) === isLocked(style) ? undefined : isLocked(style);
      const isSame = Object.keys(attributes).length === 0 && isQuoted === quoted;
      if (isSame && alignment === undefined && lock === undefined) return from;
      return this.#appendFormat(from, { attributes, alignment, lock, quoted });
    });
  }

  difference(style: IStyleData): number {
    const font = writeFont(style, true);
    const fill = style.bg ? writeFill(style, true) : "";
    const inside = (font === "<font/>" ? "" : font) + fill;
    return this.#append("dxfs", inside === "" ? "<dxf/>" : `<dxf>${inside}</dxf>`);
  }

  #appendFormat(from: number, { attributes, alignment, lock, quoted }: FormatChange): number {
    const list = this.#list("cellXfs");
    const original = childrenOf(list, "xf")[from];
    const made =
      original === undefined ? this.#part.create("xf", { xfId: "0" }) : copyElement(original);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value));
    if (quoted) made.setAttribute("quotePrefix", "1");
    else made.removeAttribute("quotePrefix");
    if (alignment !== undefined) {
      childOf(made, "alignment")?.remove();
      made.prepend(...this.#part.parse(alignment));
      made.setAttribute("applyAlignment", "1");
    }
    if (lock !== undefined) {
      const known = childOf(made, "protection");
      const protection = known ?? this.#part.create("protection");
      protection.setAttribute("locked", lock ? "1" : "0");
      if (known === undefined) placeChild(made, protection, ["alignment", "protection", "extLst"]);
      made.setAttribute("applyProtection", "1");
    }
    const same = childrenOf(list, "xf").findIndex((each) => each.outerHTML === made.outerHTML);
    return same === -1 ? this.#appendTo(list, made) : same;
  }

  #append(name: string, xml: string): number {
    return this.#remember(`${name} ${xml}`, () => {
      const [made] = this.#part.parse(xml);
      if (made === undefined) throw new Error(`No element in ${xml}`);
      return this.#appendTo(this.#list(name), made);
    });
  }

  #appendTo(list: Element, child: Element): number {
    list.append(child);
    list.setAttribute("count", String(list.children.length));
    this.#part.touch();
    return list.children.length - 1;
  }

  #addFormat(pattern: string): number {
    if (pattern === "General") return 0;
    const builtIn = [...BUILT_IN_FORMATS].find(([, code]) => code === pattern)?.[0];
    if (builtIn !== undefined) return builtIn;
    return this.#remember(`format ${pattern}`, () => {
      const list = this.#list("numFmts");
      const own = childrenOf(list, "numFmt");
      const ids = own.map((each) => numberOf(each, "numFmtId") ?? 0);
      const formatCode = encodeEscapes(pattern);
      const same = own.findIndex((each) => each.getAttribute("formatCode") === formatCode);
      const id = ids[same] ?? Math.max(FIRST_FORMAT - 1, ...ids) + 1;
      if (same === -1) {
        this.#appendTo(list, this.#part.create("numFmt", { numFmtId: String(id), formatCode }));
      }
      return id;
    });
  }

  /** A list of the part, which is made where there's none. */
  #list(name: string): Element {
    const known = childOf(this.#part.root, name);
    if (known !== undefined) return known;
    const made = this.#part.create(name);
    // Number 0 of these is what all else goes by, and Excel takes the first two fills for none and grey.
    const first: Record<string, string> = {
      fonts: writeFont(this.#stylesheet.base),
      fills: `${writeFill({})}<fill><patternFill patternType="gray125"/></fill>`,
      borders: writeBorder({}),
      cellXfs: "<xf/>",
    };
    made.append(...this.#part.parse(first[name] ?? ""));
    placeChild(this.#part.root, made, STYLES_ORDER);
    return made;
  }

  #remember(key: string, make: () => number): number {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const number = make();
    this.#known.set(key, number);
    return number;
  }
}

function copyElement(element: Element): Element {
  // A clone of an element is an element, which its type doesn't tell.
  return element.cloneNode(true) as Element;
}
