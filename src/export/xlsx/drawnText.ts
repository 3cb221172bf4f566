import type { SheetCell } from "../../domain/sheets/SheetContent";
import { cellStyle } from "./cellStyle";
import { FONT_SIZE } from "./lookStyles";
import { fitText } from "./storedText";
import type { Lettering } from "./textWidth";

/** A cell's text as a reader sees it. */
export interface DrawnText extends Lettering {
  /** With the mark that the cell's format shows before the word. */
  readonly text: string;
  /** Whether it stays within its column, over as many lines as it takes. */
  readonly wrapped: boolean;
}

/** How a cell's text is drawn; null for a cell that shows none. */
export function drawnText(cell: SheetCell): DrawnText | null {
  const style = cellStyle(cell);
  if (style === null || cell.value === "") return null;
  const { value, status } = cell;
  return {
    text: fitText(status ? `${status.mark} ${value}` : String(value)),
    size: style.font?.size ?? FONT_SIZE,
    bold: style.font?.bold ?? false,
    wrapped: style.alignment?.wrapText ?? false,
  };
}
