import type { AccessibleSheet } from "../../domain/accessible/AccessibleBook";
import { dropForbidden } from "../text/dropForbidden";
import { escapeXml } from "../text/escapeXml";
import { columnWidths } from "./columnWidths";

/** Begins every part. */
export const XML = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The name spaces that the parts use, and the version of the format. (OpenDocument 1.3, part 3) */
export const SPACES =
  ["office", "style", "text", "table", "meta", "number"]
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(" ") +
  ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"' +
  ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:dc="http://purl.org/dc/elements/1.1/"' +
  ' office:version="1.3"';

/** Millimetres of a column for each character. */
const PER_CHARACTER = 2;

/** The sheets and the marks of their tables (content.xml). */
export function contentXml(sheets: readonly AccessibleSheet[]): string {
  const widths = new Set(sheets.flatMap(columnWidths));
  const columns = [...widths].map(
    (width) =>
      `<style:style style:name="${columnStyle(width)}" style:family="table-column">` +
      `<style:table-column-properties style:column-width="${width * PER_CHARACTER}mm"/></style:style>`
  );
  return (
    `${XML}<office:document-content ${SPACES}><office:automatic-styles>${columns.join("")}` +
    `<style:style style:name="Sheet" style:family="table" style:master-page-name="Page">` +
    `<style:table-properties table:display="true"/></style:style>` +
    `<style:style style:name="Row" style:family="table-row">` +
    `<style:table-row-properties style:use-optimal-row-height="true"/></style:style></office:automatic-styles>` +
    `<office:body><office:spreadsheet>${sheets.map(sheetXml).join("")}` +
    `<table:database-ranges>${sheets.map(rangeXml).join("")}</table:database-ranges>` +
    `</office:spreadsheet></office:body></office:document-content>`
  );
}

function sheetXml(sheet: AccessibleSheet): string {
  const { name, title, lines, table, links } = sheet;
  const columns = columnWidths(sheet).map(
    (width) => `<table:table-column table:style-name="${columnStyle(width)}"/>`
  );
  const lineStyle = table === null ? "Paragraph" : "Line";
  const rows = [
    rowXml([cellXml(title, "Title")]),
    ...lines.map((line) => rowXml([cellXml(line, lineStyle)])),
  ];
  if (table !== null) {
    const header = rowXml(table.columns.map((column) => cellXml(column.header, "Header")));
    rows.push(`<table:table-header-rows>${header}</table:table-header-rows>`);
    for (const row of table.rows)
      rows.push(rowXml(row.map((value, at) => cellXml(value, "Data", at === links))));
  }
  return (
    `<table:table table:name="${escapeXml(name)}" table:style-name="Sheet">` +
    `${columns.join("")}${rows.join("")}</table:table>`
  );
}

function rowXml(cells: readonly string[]): string {
  return `<table:table-row table:style-name="Row">${cells.join("")}</table:table-row>`;
}

/** @param leads whether the text names a sheet, and leads to it */
function cellXml(value: string | number, style: string, leads = false): string {
  if (typeof value === "number") {
    return (
      `<table:table-cell table:style-name="Number" office:value-type="float" office:value="${value}">` +
      `<text:p>${value}</text:p></table:table-cell>`
    );
  }
  const paragraphs = dropForbidden(value)
    .split("\n")
    .map((line) => {
      const words = spacedXml(line);
      const target = escapeXml(`#'${value}'.A1`);
      return leads
        ? `<text:p><text:a xlink:type="simple" xlink:href="${target}">${words}</text:a></text:p>`
        : `<text:p>${words}</text:p>`;
    });
  return (
    `<table:table-cell table:style-name="${style}" office:value-type="string">` +
    `${paragraphs.join("")}</table:table-cell>`
  );
}

/** A text whose spaces and tabs are kept: the format folds them otherwise. (6.1.2) */
function spacedXml(line: string): string {
  return escapeXml(line)
    .replace(/^ | {2,}/gu, (spaces) => `<text:s text:c="${spaces.length}"/>`)
    .replaceAll("\t", "<text:tab/>");
}

/** Marks a sheet's table, and that its first row has the headers. */
function rangeXml({ name, lines, table }: AccessibleSheet): string {
  if (table === null) return "";
  const first = lines.length + 2;
  const last = first + table.rows.length;
  const target = `'${name}'.A${first}:'${name}'.${letter(table.columns.length - 1)}${last}`;
  return (
    `<table:database-range table:name="${escapeXml(`Table_${name.replace(/\W/gu, "_")}`)}" ` +
    `table:target-range-address="${escapeXml(target)}" table:contains-header="true" ` +
    `table:display-filter-buttons="false"/>`
  );
}

/** A column's letters; 0 is A. */
function letter(column: number): string {
  const before = Math.floor(column / 26);
  return (before === 0 ? "" : letter(before - 1)) + String.fromCharCode(65 + (column % 26));
}

function columnStyle(width: number): string {
  return `Column${width}`;
}

/** How cells look and pages are printed (styles.xml): Calibri, British English, A4 across. */
export function stylesXml(): string {
  const cell = (name: string, text: string, look: string): string =>
    `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default">` +
    `<style:table-cell-properties ${look}/><style:text-properties ${text}/></style:style>`;
  const border = 'fo:border="0.5pt solid #bfbfbf" fo:padding="1mm"';
  const top = 'style:vertical-align="top"';
  const wrap = 'fo:wrap-option="wrap"';
  return (
    `${XML}<office:document-styles ${SPACES}><office:styles><style:default-style style:family="table-cell">` +
    `<style:text-properties fo:font-family="Calibri" style:font-family-generic="swiss" fo:font-size="11pt" ` +
    `fo:language="en" fo:country="GB"/></style:default-style>` +
    `<style:style style:name="Default" style:family="table-cell"/>` +
    cell("Title", 'fo:font-size="16pt" fo:font-weight="bold" fo:color="#1f3864"', top) +
    cell("Line", 'fo:font-size="11pt"', top) +
    cell("Paragraph", 'fo:font-size="11pt"', `${wrap} ${top}`) +
    cell(
      "Header",
      'fo:font-weight="bold" fo:color="#ffffff"',
      `${wrap} ${top} ${border} fo:background-color="#1f3864"`
    ) +
    cell("Data", 'fo:font-size="11pt"', `${wrap} ${top} ${border}`) +
    cell("Number", 'fo:font-size="11pt"', `${top} ${border}`) +
    `</office:styles><office:automatic-styles><style:page-layout style:name="Layout">` +
    `<style:page-layout-properties fo:page-width="297mm" fo:page-height="210mm" ` +
    `style:print-orientation="landscape" fo:margin="10mm" style:scale-to-X="1" style:scale-to-Y="0"/>` +
    `</style:page-layout></office:automatic-styles><office:master-styles>` +
    `<style:master-page style:name="Page" style:page-layout-name="Layout"/></office:master-styles>` +
    `</office:document-styles>`
  );
}
