import { entryOf, type SheetCell } from "../domain/sheets/SheetContent";

/**
 * The most bytes that one request is planned to have. Excel on the web refuses more than 5 MB. Source:
 * Microsoft's "Resource limits and performance optimization for Office Add-ins".
 */
export const REQUEST_BYTES = 3_000_000;

/** What a row's formats and its mark take besides its cells: see `formatBlock` and `printBlock`. */
const FORMAT_BYTES = 40;

/** Comma, and the brackets around a row's cells. */
const FRAME_BYTES = 3;

const encoder = new TextEncoder();

/** How many bytes a row takes in a request that writes it, about. */
export function rowBytes(row: readonly SheetCell[]): number {
  const cells = JSON.stringify(row.map(entryOf));
  return encoder.encode(cells).length + FRAME_BYTES + FORMAT_BYTES;
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
