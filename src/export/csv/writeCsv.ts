import type { DataTable } from "../../domain/tables/DataTable";
import { dropForbidden } from "../text/dropForbidden";
import { safeCell } from "./safeCell";

/** By which Excel knows that a file is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** What has to stand in quotation marks. (RFC 4180, 2.6) */
const QUOTED = /[",\r\n]|^\s|\s$/u;

/**
 * Writes a table as a .csv file: UTF-8 with a byte order mark, commas, lines that end in CR LF, the
 * header first (RFC 4180). Line breaks within a text are kept as LF. A text that could become a
 * formula where the file is opened begins with an apostrophe; see {@link safeCell}.
 */
export function writeCsv(table: DataTable): Uint8Array {
  const lines = [table.columns.map(({ header }) => header), ...table.rows].map((row) =>
    row.map(formatCell).join(",")
  );
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${lines.join("\r\n")}\r\n`);
}

function formatCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const text = safeCell(dropForbidden(value));
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
