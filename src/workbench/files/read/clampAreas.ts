import type { Area } from "../Area";

/** Areas cut to a grid of that size: files name whole columns down to row 1,048,576. Those outside it are left out. */
export function clampAreas(
  areas: readonly Area[],
  size: { rowCount: number; columnCount: number }
): Area[] {
  return areas
    .filter((area) => area.startRow < size.rowCount && area.startColumn < size.columnCount)
    .map((area) => ({
      ...area,
      endRow: Math.min(area.endRow, size.rowCount - 1),
      endColumn: Math.min(area.endColumn, size.columnCount - 1),
    }));
}
