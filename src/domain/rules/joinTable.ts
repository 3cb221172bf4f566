/** Rows of cells as the text that Excel copies: what `splitTable` reads. */
export function joinTable(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(quoteCell).join("\t")).join("\n");
}

/** A cell that holds what divides cells stands between quotation marks, with those in it doubled. */
function quoteCell(text: string): string {
  return /[\t\r\n"]/u.test(text) ? `"${text.replace(/"/gu, '""')}"` : text;
}
