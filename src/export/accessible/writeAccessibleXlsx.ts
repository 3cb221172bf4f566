import { colToLetter, writeXlsx } from "hucre/xlsx";
import type { Cell, CellStyle, RowDef, TableDefinition, WriteSheet } from "hucre";
import type { AccessibleBook, AccessibleSheet } from "../../domain/accessible/AccessibleBook";
import type { Report } from "../../domain/report";
import type { SheetCell } from "../../domain/sheets/SheetContent";
import type { DataTable } from "../../domain/tables/DataTable";
import type { Pace } from "../Pace";
import { cellStyle } from "../xlsx/cellStyle";
import { storedWidth } from "../xlsx/columnWidth";
import { documentProperties } from "../xlsx/documentProperties";
import { finishPackage } from "../xlsx/finishPackage";
import { FONT, FONT_SIZE, LOOK_STYLES } from "../xlsx/lookStyles";
import { pageLayout } from "../xlsx/pageLayout";
import { ONE_LINE, rowHeight } from "../xlsx/rowHeight";
import { escapeText, fitText } from "../xlsx/storedText";
import { toCellValue } from "../xlsx/toCellValue";
import { columnWidths } from "./columnWidths";

/**
 * Writes the accessible edition as a workbook (.xlsx): marked-up tables, no merged cells, frozen
 * panes, filters, headers or footers; opened at A1 of the cover. The same book makes the same bytes.
 *
 * @param pace hears how far it is, between what can't be divided
 * @throws what `pace` rejects with
 */
export async function writeAccessibleXlsx(
  book: AccessibleBook,
  report: Report,
  pace: Pace = () => Promise.resolve()
): Promise<Uint8Array> {
  const sheets = book.sheets.map(toSheet);
  await pace(0.4);
  const written = await writeXlsx({
    sheets,
    properties: documentProperties(report),
    defaultFont: { name: FONT, size: FONT_SIZE },
    activeSheet: 0,
  });
  await pace(0.8);
  return finishPackage(written, {});
}

/** A line in words: on the cover it's wrapped, above a table it runs on over the columns beside. */
const LINE_STYLE: CellStyle = { font: { name: FONT, size: FONT_SIZE }, numFmt: "@" };
const COVER_STYLE: CellStyle = { ...LINE_STYLE, alignment: { vertical: "top", wrapText: true } };
/** In points. */
const TITLE_HEIGHT = 24;

function toSheet(sheet: AccessibleSheet): WriteSheet {
  const { name, title, lines, table } = sheet;
  const widths = columnWidths(sheet);
  const titleCells: [string, Partial<Cell>][] = [
    ["0,0", styled(title, LOOK_STYLES.title)],
    ...lines.map((line, at): [string, Partial<Cell>] => [
      `${at + 1},0`,
      styled(line, table === null ? COVER_STYLE : LINE_STYLE),
    ]),
  ];
  const top = lines.length + 1;
  const rows = tableRows(table);
  const heights = rows.map((row, at): [number, RowDef] => [
    top + at,
    { height: rowHeight(row, widths) },
  ]);
  const lineHeights = lines.map((value, at): [number, RowDef] => [
    at + 1,
    { height: table === null ? rowHeight([{ value, look: "wrapped" }], widths) : ONE_LINE },
  ]);
  return {
    name,
    columns: widths.map((width) => ({ width: storedWidth(width) })),
    cells: new Map([...titleCells, ...tableCells(rows, top, sheet.links)]),
    rowDefs: new Map([[0, { height: TITLE_HEIGHT }], ...lineHeights, ...heights]),
    pageSetup: { ...pageLayout("").pageSetup },
    ...(table !== null && { tables: [markTable(name, table, top)] }),
  };
}

/** The table's cells in the looks of our own sheets, but without a colour for any RAG. */
function tableRows(table: DataTable | null): SheetCell[][] {
  if (table === null) return [];
  return [
    table.columns.map(({ header }): SheetCell => ({ value: header, look: "header" })),
    ...table.rows.map((row) =>
      row.map((value): SheetCell => ({
        value,
        look: typeof value === "number" ? "integer" : "wrapped",
      }))
    ),
  ];
}

function tableCells(
  rows: readonly (readonly SheetCell[])[],
  top: number,
  links: number | undefined
): [string, Partial<Cell>][] {
  return rows.flatMap((row, rowAt) =>
    row.map((cell, at): [string, Partial<Cell>] => {
      const isLink = at === links && rowAt > 0;
      const location = `'${String(cell.value)}'!A1`;
      return [
        `${top + rowAt},${at}`,
        {
          ...styled(cell.value, cellStyle(cell) ?? {}),
          ...(isLink && { hyperlink: { target: "", location } }),
        },
      ];
    })
  );
}

function styled(value: string | number, style: CellStyle): Partial<Cell> {
  return { ...toCellValue(value), style };
}

/** Tells Excel, and who reads it out, that this is a table and which row has its headers. */
function markTable(name: string, { columns, rows }: DataTable, top: number): TableDefinition {
  return {
    name: `Table_${name.replace(/\W/gu, "_")}`,
    range: `A${top + 1}:${colToLetter(columns.length - 1)}${top + 1 + rows.length}`,
    columns: columns.map(({ header }) => ({ name: toTableHeader(header) })),
    style: "TableStyleLight1",
    showRowStripes: false,
    showAutoFilter: false,
  };
}

/** A header as its cell holds it: the two must be the same, or Excel repairs the file. */
function toTableHeader(header: string): string {
  return escapeText(fitText(header));
}
