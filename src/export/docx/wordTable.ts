import type { Status } from "../../domain/scheme/Scheme";
import { escapeXml } from "../text/escapeXml";
import { hexDigits, isRightToLeft, paragraph, run } from "./wordText";

/** One cell: lines of text, or a RAG in its words, its mark and its colours. */
export type WordCell =
  | { readonly kind: "text"; readonly lines: readonly string[] }
  | { readonly kind: "rag"; readonly status: Status; readonly note?: string };

/** A table with a header row. */
export interface WordTable {
  /** What it's called by those who read it out. */
  readonly title: string;
  /** What it holds, for them. */
  readonly description: string;
  readonly columns: readonly {
    readonly header: string;
    /** In twentieths of a point. */
    readonly width: number;
  }[];
  readonly rows: readonly (readonly WordCell[])[];
}

/** A cell of plain text; a blank one says that there's nothing. */
export function textCell(...lines: readonly string[]): WordCell {
  const filled = lines.filter((line) => line !== "");
  return { kind: "text", lines: filled.length === 0 ? ["None"] : filled };
}

/**
 * A table (w:tbl): its header row is marked as one and repeated on every page, no row is broken over
 * two pages, no cells are merged, and it has a title and a description. (ECMA-376 part 1, 17.4)
 */
export function wordTable({ title, description, columns, rows }: WordTable): string {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const header = columns.map((column) =>
    cellXml(column.width, paragraph(run(column.header, { bold: true }), { style: "TableText" }))
  );
  const body = rows.map((row) =>
    rowXml(
      row.map((cell, at) => contentXml(cell, columns[at]?.width ?? 0)),
      false
    )
  );
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="RagTable"/><w:tblW w:w="${width}" w:type="dxa"/>` +
    `<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" ` +
    `w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>` +
    `<w:tblCaption w:val="${escapeXml(title)}"/><w:tblDescription w:val="${escapeXml(description)}"/></w:tblPr>` +
    `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${column.width}"/>`).join("")}</w:tblGrid>` +
    `${rowXml(header, true)}${body.join("")}</w:tbl>`
  );
}

function rowXml(cells: readonly string[], isHeader: boolean): string {
  const properties = `<w:cantSplit/>${isHeader ? "<w:tblHeader/>" : ""}`;
  return `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
}

function contentXml(cell: WordCell, width: number): string {
  if (cell.kind === "text") {
    return cellXml(width, cell.lines.map((line) => lineXml(line)).join(""));
  }
  const { mark, label, fill, ink } = cell.status;
  const words = run(`${mark} ${label}`, { bold: true, colours: { fill, ink } });
  const note = cell.note === undefined ? "" : lineXml(cell.note, { fill, ink });
  return cellXml(width, paragraph(words, { style: "TableText" }) + note, fill);
}

function lineXml(text: string, colours?: { readonly fill: string; readonly ink: string }): string {
  return paragraph(run(text, { colours }), {
    style: "TableText",
    rightToLeft: isRightToLeft(text),
  });
}

function cellXml(width: number, paragraphs: string, fill?: string): string {
  const shade =
    fill === undefined ? "" : `<w:shd w:val="clear" w:color="auto" w:fill="${hexDigits(fill)}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}</w:tcPr>${paragraphs}</w:tc>`;
}
