import { HostError } from "../../batch/HostError";
import type { Area } from "../../files/Area";
import { countColumns, countRows } from "../area/geometry";

/** The most cells that one array may be spread over. */
const CELL_LIMIT = 5_000_000;

/**
 * A written value as one entry per cell: an array must have the area's shape, and anything else goes to every cell.
 *
 * @throws HostError InvalidArgument for a ragged array or one of another size
 */
export function shapeGrid(value: unknown, area: Area): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) {
    if (countRows(area) * countColumns(area) > CELL_LIMIT)
      throw new HostError("InvalidArgument", "The range is too large.");
    return () => value;
  }
  const rows: unknown[] = value;
  if (rows.length !== countRows(area)) throw wrongSize();
  for (const row of rows)
    if (!Array.isArray(row) || row.length !== countColumns(area)) throw wrongSize();
  // The loop has seen that every row is an array.
  const grid = rows as unknown[][];
  return (row, column) => grid[row - area.startRow]?.[column - area.startColumn];
}

function wrongSize(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range."
  );
}
