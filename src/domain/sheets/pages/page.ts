import type { SheetContent } from "../SheetContent";
import { estimateHeight } from "./estimateHeight";

/** What a page of ours leaves free at its edges, in points; the foot stands in the margin beneath. */
export const PAGE_MARGINS = { side: 22, top: 29, bottom: 43 } as const;

/** What is left of A4 across, in points. */
const PAGE = {
  width: 841.9 - 2 * PAGE_MARGINS.side,
  height: 595.3 - PAGE_MARGINS.top - PAGE_MARGINS.bottom,
} as const;

/** A column's width in points: a character of the default font has 7 pixels, and 5 are margin. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;
/** How much of the page's width is reckoned with: LibreOffice's columns are 6% wider than Excel's. */
const SAFE = 0.93;
/** The smallest size that Excel prints in, in percent. */
const SMALLEST = 10;
/** Nothing is enlarged. */
const LARGEST = 100;

/** The size, in whole percent, in which a table is as wide as a page. */
export function fitScale({ columnWidths }: SheetContent): number {
  const wide = columnWidths.reduce((sum, width) => sum + columnPoints(width), 0);
  const percent = Math.floor((100 * SAFE * PAGE.width) / wide);
  return Math.max(SMALLEST, Math.min(LARGEST, percent));
}

/** How much a page has room for at that size, in points of the sheet; the repeated header takes some. */
export function pageRoom(content: SheetContent): { readonly all: number; readonly header: number } {
  const { rows, headerRow, columnWidths } = content;
  return {
    all: (100 * PAGE.height) / fitScale(content),
    header: estimateHeight(rows[headerRow] ?? [], columnWidths),
  };
}
