import type { IBorderData } from "@univerjs/core";
import type { SheetArea } from "../area/SheetArea";

/** Excel's borders of a range that the workbench keeps. */
export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;

/** One of Excel's borders of a range. */
export type BorderSide = (typeof BORDER_SIDES)[number];

/** Cells of a range and the edge of each of them that together make a border of the range. */
export interface BorderStrip {
  area: SheetArea;
  edge: keyof Pick<IBorderData, "t" | "b" | "l" | "r">;
}

/** The cells that a border of a range is made of; none for the inside of a single row or column. */
export function locateBorder(area: SheetArea, side: BorderSide): BorderStrip[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, endRow: area.startRow }, edge: "t" }];
    case "EdgeBottom":
      return [{ area: { ...area, startRow: area.endRow }, edge: "b" }];
    case "EdgeLeft":
      return [{ area: { ...area, endColumn: area.startColumn }, edge: "l" }];
    case "EdgeRight":
      return [{ area: { ...area, startColumn: area.endColumn }, edge: "r" }];
    case "InsideVertical":
      return area.startColumn === area.endColumn
        ? []
        : [{ area: { ...area, endColumn: area.endColumn - 1 }, edge: "r" }];
    case "InsideHorizontal":
      return area.startRow === area.endRow
        ? []
        : [{ area: { ...area, endRow: area.endRow - 1 }, edge: "b" }];
  }
}
