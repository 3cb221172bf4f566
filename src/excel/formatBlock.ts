import { percentFormat } from "../domain/sheets/percentFormat";
import type { SheetCell } from "../domain/sheets/SheetContent";
import { lookAreas, type LookArea } from "./lookAreas";
import { LINE_COLOUR, LOOKS, type LookFormat } from "./looks";

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

/** Queues the formats of a block whose top left cell is A1 of the sheet. Number formats aside. */
export function formatBlock(sheet: Excel.Worksheet, rows: readonly (readonly SheetCell[])[]): void {
  for (const area of lookAreas(rows)) {
    if (area.cell.look === "blank") continue;
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
    applyLook(range, formatOf(area.cell), area);
  }
}

/** The number format of each cell, in the block's shape. A status shows its mark before its words. */
export function numberFormatsOf(rows: readonly (readonly SheetCell[])[]): string[][] {
  return rows.map((cells) => cells.map(numberFormatOf));
}

/** In a cell that holds text, a formula would be text too. */
function numberFormatOf(cell: SheetCell): string {
  const { numberFormat } = formatOf(cell);
  return numberFormat === "@" && cell.formula !== undefined ? "General" : numberFormat;
}

function formatOf({ look, status, decimals }: SheetCell): LookFormat {
  const format = LOOKS[look];
  if (decimals !== undefined) return { ...format, numberFormat: percentFormat(decimals) };
  if (!status) return format;
  return {
    ...format,
    numberFormat: `"${status.mark} "@`,
    fill: status.fill,
    ink: status.ink,
  };
}

function applyLook({ format }: Excel.Range, look: LookFormat, area: LookArea): void {
  const { font } = format;
  if (look.size !== undefined) font.size = look.size;
  if (look.bold !== undefined) font.bold = look.bold;
  if (look.ink !== undefined) font.color = look.ink;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.lines !== true) return;
  format.verticalAlignment = look.middle === true ? "Center" : "Top";
  for (const edge of EDGES) {
    if (edge === "InsideHorizontal" && area.rowCount === 1) continue;
    if (edge === "InsideVertical" && area.columnCount === 1) continue;
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = LINE_COLOUR;
  }
}
