import { entryOf, type SheetCell } from "../domain/sheets/SheetContent";
import { jsonBytes, REQUEST_BYTES } from "./payload";

/** What a row's formats and its mark take besides its cells: see `formatBlock` and `printBlock`. */
const FORMAT_BYTES = 40;

/** Comma, and the brackets around a row's cells. */
const FRAME_BYTES = 3;

/** How many bytes a row takes in a request that writes it, about. */
export function rowBytes(row: readonly SheetCell[]): number {
  return jsonBytes(row.map(entryOf)) + FRAME_BYTES + FORMAT_BYTES;
}

/** How many rows from one on fit into a request; at least one. */
export function fitRows(
  rows: readonly (readonly SheetCell[])[],
  from: number,
  most = REQUEST_BYTES
): number {
  let bytes = 0;
  let to = from;
  for (; to < rows.length; to++) {
    bytes += rowBytes(rows[to] ?? []);
    if (bytes > most) break;
  }
  return Math.max(1, to - from);
}
