import type { ICellData } from "@univerjs/core";

/** A cell's text when it is kept as a document (several lines, typed in the grid); undefined for other cells. */
export function readCellText(cell: ICellData): string | undefined {
  const stream = cell.p?.body?.dataStream;
  return stream?.replace(/\r\n$/, "").replace(/\r/g, "\n");
}
