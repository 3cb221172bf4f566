import { DEFAULT_STYLES } from "@univerjs/core";
import type { Book } from "../../../book/Book";
import { defaultFontOf } from "../../../book/defaultFont";

/**
 * Has cells that name no font be drawn in their workbook's. The spreadsheet holds a workbook's default style, but
 * draws such cells in one font of its own in all workbooks.
 */
export function drawInOwnFont(book: Book): void {
  const { name, size } = defaultFontOf(book);
  DEFAULT_STYLES.ff = name;
  DEFAULT_STYLES.fs = size;
}
