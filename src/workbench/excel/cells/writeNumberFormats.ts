import type { ICellData } from "@univerjs/core";
import { HostError } from "../../batch/HostError";
import type { Book } from "../../book/Book";
import type { SheetArea } from "../area/SheetArea";
import { shapeGrid } from "./shapeGrid";
import type { CellChanges } from "./writeCells";
import { writeStyles } from "./writeCells";
import { writeStyle } from "./writeStyle";

/**
 * Writes `numberFormat`: one for all cells, or an array of the area's shape with null where a cell keeps its own.
 * What the cells hold stays as it is: a number doesn't become text by getting the format "@".
 */
export function writeNumberFormats(book: Book, area: SheetArea, value: unknown): void {
  if (!Array.isArray(value)) {
    writeStyle(book, area, toStyle(value));
    return;
  }
  const at = shapeGrid(value, area);
  const changes: CellChanges = {};
  for (let row = area.startRow; row <= area.endRow; row++) {
    const cells: Record<number, ICellData> = {};
    for (let column = area.startColumn; column <= area.endColumn; column++) {
      const format = at(row, column);
      if (format !== null && format !== undefined) cells[column] = { s: toStyle(format) };
    }
    if (Object.keys(cells).length > 0) changes[row] = cells;
  }
  writeStyles(book, area.sheetId, area, changes);
}

function toStyle(format: unknown): { n: { pattern: string } | null } {
  if (typeof format !== "string")
    throw new HostError("InvalidArgument", "A number format is a string.");
  return { n: format === "General" || format === "" ? null : { pattern: format } };
}
