import type { IWorkbookData } from "@univerjs/core";
import { NotHeld } from "../NotHeld";
import { inlineTexts } from "../write/inlineTexts";
import { resolveStyle } from "../write/SheetParts";
import { StyleWriter } from "../write/StyleWriter";
import type { Comparison } from "./SheetPair";

/** A comparison of two states of a workbook. */
export function createComparison(before: IWorkbookData, after: IWorkbookData): Comparison {
  const shared = {
    styles: new StyleWriter(resolveStyle(before, before.defaultStyle) ?? {}),
    texts: inlineTexts,
    notCarried: new NotHeld(),
  };
  return { before: { book: before, ...shared }, after: { book: after, ...shared } };
}
