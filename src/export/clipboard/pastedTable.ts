import type { Status } from "../../domain/scheme/Scheme";
import { safeCell } from "../csv/safeCell";
import { dropForbidden } from "../text/dropForbidden";
import { escapeXml } from "../text/escapeXml";
import { CELL_STYLE, HEADER_STYLE, HEADING_STYLE, TABLE_STYLE } from "./styles";

/** One cell to be pasted: text, in a status's colours where it's a RAG. */
export interface PastedCell {
  readonly text: string;
  readonly status?: Status | undefined;
}

/** A table to be pasted. */
export interface PastedTable {
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly PastedCell[])[];
}

/** The table as HTML, under its caption as a heading. */
export function tableHtml({ caption, headers, rows }: PastedTable): string {
  const head = headers
    .map((header) => `<th scope="col" style="${HEADER_STYLE}">${escapeXml(header)}</th>`)
    .join("");
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join("")}</tr>`).join("");
  return (
    `<h2 style="${HEADING_STYLE}">${escapeXml(caption)}</h2>` +
    `<table style="${TABLE_STYLE}"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
  );
}

/**
 * The table as lines of text, its cells between tabs; a cell's own tabs and line ends are spaces. A
 * cell that a spreadsheet might take for a formula begins with an apostrophe.
 */
export function tableText({ caption, headers, rows }: PastedTable): string {
  const lines = [headers.map((text): PastedCell => ({ text })), ...rows].map((row) =>
    row.map(({ text }) => safeCell(dropForbidden(text).replace(/[\t\n]+/gu, " "))).join("\t")
  );
  return [caption, ...lines].join("\n");
}

function cellHtml({ text, status }: PastedCell): string {
  const words = escapeXml(text).replaceAll("\n", "<br>");
  if (status === undefined) return `<td style="${CELL_STYLE}">${words}</td>`;
  const colours = `background-color:${status.fill};color:${status.ink};font-weight:bold;`;
  return `<td style="${CELL_STYLE}${colours}">${escapeXml(status.mark)} ${words}</td>`;
}
