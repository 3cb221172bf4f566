import type { IWorkbookData } from "@univerjs/core";
import { NotHeld } from "../NotHeld";
import { inlineTexts } from "../write/inlineTexts";
import { resolveStyle } from "../write/SheetParts";
import { StyleWriter } from "../write/StyleWriter";
import type { Comparison } from "./SheetPair";

/** A comparison of two states of a workbook; what of the later one no file can hold is added to `notCarried`. */
export function createComparison(
  before: IWorkbookData,
  after: IWorkbookData,
  notCarried: NotHeld
): Comparison {
  const styles = new StyleWriter(resolveStyle(before, before.defaultStyle) ?? {});
  return {
    before: { book: before, styles, texts: inlineTexts, notCarried: new NotHeld() },
    after: { book: after, styles, texts: inlineTexts, notCarried },
  };
}
