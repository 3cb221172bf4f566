import type { BookTable } from "../../book/Book";
import type { Cells } from "./forEachCell";
import { readCellText } from "./readCellText";

/**
 * The header texts of a table, one for each of its columns: never blank and never twice the same (whatever the
 * case), because Excel asks that of a file. A blank one becomes Column and its number, a repeated one gets a number.
 */
export function listHeaders(cells: Cells, { range }: BookTable): string[] {
  const taken = new Set<string>();
  const headers: string[] = [];
  for (let column = range.startColumn; column <= range.endColumn; column += 1) {
    const cell = cells[range.startRow]?.[column];
    const text = cell === undefined ? "" : (readCellText(cell) ?? String(cell.v ?? ""));
    headers.push(makeUnique(text === "" ? `Column${column - range.startColumn + 1}` : text, taken));
  }
  return headers;
}

function makeUnique(text: string, taken: Set<string>): string {
  let unique = text;
  for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
    unique = `${text}${number}`;
  }
  taken.add(unique.toLowerCase());
  return unique;
}
