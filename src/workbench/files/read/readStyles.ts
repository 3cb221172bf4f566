import type { IStyleData } from "@univerjs/core";
import { BUILT_IN_FORMATS } from "../builtInFormats";
import type { LockedStyle } from "../protection/cellLock";
import { attributeOf, childOf, childrenOf, flagOf, numberOf } from "../xml/elements";
import { readAlignment } from "./readAlignment";
import { readBorder } from "./readBorder";
import { readFill } from "./readFill";
import { readFont } from "./readFont";

/** The looks that a workbook's cells and conditional formats refer to by number. */
export interface Stylesheet {
  /** The workbook's default font. */
  readonly base: IStyleData;
  /** By a cell's `s`. What the default font says already is left out. */
  readonly cells: readonly IStyleData[];
  /** By a cell's `s`: true for text that was typed with a leading apostrophe. */
  readonly quoted: readonly boolean[];
  /** By a conditional format's `dxfId`. */
  readonly differences: readonly IStyleData[];
}

/** Reads the styles part. Without one, everything looks as the default font of Excel. */
export function readStyles(root: Element | undefined, theme: readonly string[]): Stylesheet {
  const fonts = childrenOf(childOf(root, "fonts")).map((font) => readFont(font, theme));
  const fills = childrenOf(childOf(root, "fills")).map((fill) => readFill(fill, theme));
  const borders = childrenOf(childOf(root, "borders")).map((border) => readBorder(border, theme));
  const formats = readFormats(root);
  const base = { ff: fonts[0]?.ff ?? "Calibri", fs: fonts[0]?.fs ?? 11 };
  const cells = childrenOf(childOf(root, "cellXfs"), "xf");
  const locks = cells.map((xf) => flagOf(childOf(xf, "protection"), "locked", true));
  // Where all cells are locked, as they mostly are, looks needn't say so.
  const saysLocks = locks.includes(false);
  const readLock = (index: number): LockedStyle =>
    saysLocks ? { locked: locks[index] ?? true } : {};
  const formatCell = (xf: Element, index: number): IStyleData => ({
    ...withoutBase(fonts[numberOf(xf, "fontId") ?? 0] ?? {}, base),
    ...fills[numberOf(xf, "fillId") ?? 0],
    ...borders[numberOf(xf, "borderId") ?? 0],
    ...readPattern(formats.get(numberOf(xf, "numFmtId") ?? 0)),
    ...readAlignment(childOf(xf, "alignment")),
    ...readLock(index),
  });
  return {
    base,
    cells: cells.map(formatCell),
    quoted: cells.map((xf) => flagOf(xf, "quotePrefix")),
    differences: childrenOf(childOf(root, "dxfs"), "dxf").map((dxf) => readDifference(dxf, theme)),
  };
}

/** The look that a conditional format puts over a cell's own: font and fill. */
function readDifference(dxf: Element, theme: readonly string[]): IStyleData {
  return {
    ...readFont(childOf(dxf, "font"), theme),
    ...readFill(childOf(dxf, "fill"), theme, true),
  };
}

function readFormats(root: Element | undefined): Map<number, string> {
  const formats = new Map(BUILT_IN_FORMATS);
  for (const format of childrenOf(childOf(root, "numFmts"), "numFmt")) {
    formats.set(numberOf(format, "numFmtId") ?? 0, attributeOf(format, "formatCode") ?? "");
  }
  return formats;
}

function readPattern(pattern: string | undefined): IStyleData {
  return pattern === undefined || pattern === "" || pattern === "General" ? {} : { n: { pattern } };
}

/** Without the default font's name and size, and without black, which is what text is anyway. */
function withoutBase(font: IStyleData, base: IStyleData): IStyleData {
  const { ff, fs, cl, ...rest } = font;
  return {
    ...rest,
    ...(ff === undefined || ff === base.ff ? {} : { ff }),
    ...(fs === undefined || fs === base.fs ? {} : { fs }),
    ...(cl?.rgb === "#000000" ? {} : cl === undefined ? {} : { cl }),
  };
}
