import type { IStyleData } from "@univerjs/core";
import { BUILT_IN_FORMATS } from "../builtInFormats";
import { element, elementIfAny } from "../xml/element";
import { writeProtection } from "../protection/writeProtection";
import { encodeEscapes } from "../xml/escapes";
import type { CellStyles } from "./CellStyles";
import { PartList } from "./PartList";
import { writeAlignment } from "./writeAlignment";
import { writeBorder } from "./writeBorder";
import { writeFill } from "./writeFill";
import { writeFont } from "./writeFont";
import { MAIN_NAMESPACE } from "./namespaces";

/** The first number that a workbook's own number formats may have. */
export const FIRST_FORMAT = 164;

/** Collects the looks of cells and conditional formats while a workbook is written, and writes the styles part. */
export class StyleWriter implements CellStyles {
  readonly #base: IStyleData;
  readonly #fonts = new PartList();
  readonly #fills = new PartList();
  readonly #borders = new PartList();
  readonly #formats = new PartList();
  readonly #cells = new PartList();
  readonly #differences = new PartList();

  /** `base` is the workbook's default font. */
  constructor(base: IStyleData) {
    this.#base = base;
    // Excel takes the first two fills for none and grey whatever they say.
    this.#fills.add(writeFill({}));
    this.#fills.add(element("fill", {}, element("patternFill", { patternType: "gray125" })));
    this.cell({}, false);
  }

  /** The number by which a cell refers to this look; `quoted` is for text that was typed with an apostrophe. */
  cell(style: IStyleData, quoted: boolean): number {
    const font = this.#fonts.add(writeFont({ ...this.#base, ...style }));
    const fill = this.#fills.add(writeFill(style));
    const border = this.#borders.add(writeBorder(style));
    const format = this.#addFormat(style.n?.pattern ?? "General");
    const alignment = writeAlignment(style);
    const protection = writeProtection(style);
    const attributes = {
      numFmtId: format,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: 0,
      quotePrefix: quoted ? true : undefined,
      applyNumberFormat: format === 0 ? undefined : true,
      applyFont: font === 0 ? undefined : true,
      applyFill: fill === 0 ? undefined : true,
      applyBorder: border === 0 ? undefined : true,
      applyAlignment: alignment === "" ? undefined : true,
      applyProtection: protection === "" ? undefined : true,
    };
    return this.#cells.add(element("xf", attributes, alignment, protection));
  }

  /** The number by which a conditional format refers to this look. */
  difference(style: IStyleData): number {
    const font = writeFont(style, true);
    const fill = style.bg ? writeFill(style, true) : "";
    return this.#differences.add(element("dxf", {}, font === "<font/>" ? "" : font, fill));
  }

  /** The styles part. */
  write(): string {
    const normal = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const formats = this.#formats.items.map((code, index) =>
      element("numFmt", { numFmtId: FIRST_FORMAT + index, formatCode: code })
    );
    return element(
      "styleSheet",
      { xmlns: MAIN_NAMESPACE },
      elementIfAny("numFmts", { count: formats.length }, formats),
      list("fonts", this.#fonts.items),
      list("fills", this.#fills.items),
      list("borders", this.#borders.items),
      list("cellStyleXfs", [normal]),
      list("cellXfs", this.#cells.items),
      list("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      list("dxfs", this.#differences.items)
    );
  }

  #addFormat(pattern: string): number {
    if (pattern === "General") {
      return 0;
    }
    const builtIn = [...BUILT_IN_FORMATS].find(([, code]) => code === pattern)?.[0];
    return builtIn ?? FIRST_FORMAT + this.#formats.add(encodeEscapes(pattern));
  }
}

function list(name: string, items: readonly string[]): string {
  return element(name, { count: items.length }, ...items);
}
