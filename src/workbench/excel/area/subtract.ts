import type { Area } from "../../files/Area";
import { intersect } from "./geometry";

/** What is left of an area without the cells of another: up to four rectangles. */
export function subtract(area: Area, taken: Area): Area[] {
  const hole = intersect(area, taken);
  if (!hole) return [area];
  const { startRow, startColumn, endRow, endColumn } = area;
  const rest: Area[] = [
    { startRow, startColumn, endRow: hole.startRow - 1, endColumn },
    { startRow: hole.endRow + 1, startColumn, endRow, endColumn },
    { startRow: hole.startRow, startColumn, endRow: hole.endRow, endColumn: hole.startColumn - 1 },
    { startRow: hole.startRow, startColumn: hole.endColumn + 1, endRow: hole.endRow, endColumn },
  ];
  return rest.filter((part) => part.startRow <= part.endRow && part.startColumn <= part.endColumn);
}
