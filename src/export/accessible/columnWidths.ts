import type { AccessibleSheet } from "../../domain/accessible/AccessibleBook";

/** In characters: a cover is read like a page; a column is wide enough for its words. */
const COVER = 100;
const NARROWEST = 12;
const WIDEST = 50;
/** How many rows are looked at. */
const SAMPLE = 500;

/** How wide the columns of a sheet are, in characters; longer texts are wrapped. */
export function columnWidths({ table }: AccessibleSheet): number[] {
  if (table === null) return [COVER];
  return table.columns.map(({ header }, at) => {
    const texts = table.rows.slice(0, SAMPLE).map((row) => String(row[at] ?? ""));
    const longest = Math.max(...texts.map((text) => text.length), Math.min(header.length, 20));
    return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
  });
}
