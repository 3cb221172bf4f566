import { cellText } from "../tracker/cell";

/**
 * A copied table as rows of cells, their spaces folded. Excel puts cells that hold line breaks, tabs or
 * quotation marks between quotation marks, with those in them doubled.
 */
export function splitTable(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"((?:[^"]|"")*)"(?=[\t\r\n]|$)|[^\t\r\n]*/uy;
  let at = 0;
  for (;;) {
    cell.lastIndex = at;
    const [whole = "", quoted] = cell.exec(text) ?? [];
    row.push(cellText(quoted === undefined ? whole : quoted.replace(/""/gu, '"')));
    at += whole.length;
    if (text[at] !== "\t") {
      rows.push(row);
      row = [];
      if (at >= text.length) return rows;
      if (text.startsWith("\r\n", at)) at++;
    }
    at++;
  }
}
