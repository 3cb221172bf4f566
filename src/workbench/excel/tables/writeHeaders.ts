import type { Book, BookTable } from "../../book/Book";
import { readValue } from "../cells/readValue";
import { writeNumberFormats } from "../cells/writeNumberFormats";
import { writeValues } from "../cells/writeValues";
import { headerArea } from "./tableAreas";

/** A table's column names: the texts of its header row. */
export function readHeaders(book: Book, table: BookTable): string[] {
  const { startRow, startColumn, endColumn } = headerArea(table);
  return Array.from({ length: endColumn - startColumn + 1 }, (_, index) =>
    String(readValue(book, table.sheetId, startRow, startColumn + index))
  );
}

/** Makes a table's headers texts that differ, as Excel does: blank ones become Column1, a second "Due" Due2. */
export function writeHeaders(book: Book, table: BookTable): void {
  const taken = new Set<string>();
  for (const [index, header] of readHeaders(book, table).entries()) {
    const base = header === "" ? `Column${index + 1}` : header;
    let name = base;
    for (let count = 2; taken.has(name.toLowerCase()); count++) name = `${base}${count}`;
    taken.add(name.toLowerCase());
    if (name !== header) writeHeader(book, table, index, name);
  }
}

/** Writes one header as text, counting columns from 0. */
export function writeHeader(book: Book, table: BookTable, index: number, name: string): void {
  const area = headerArea(table);
  const column = area.startColumn + index;
  const cell = { ...area, startColumn: column, endColumn: column };
  writeNumberFormats(book, cell, "@");
  writeValues(book, cell, name);
}
