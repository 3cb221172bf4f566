import { cellText, type CellValue } from "./cell";
import { isGroupRow } from "./groupRow";
import { createHeaderReader, type HeaderReader } from "./headerReader";
import { joinHeaderRows } from "./headerRows";
import { matchHeaders, type ColumnMap, type HeaderMatch } from "./matchHeaders";
import { columnIndex, rowIndex, type ColumnIndex, type RowIndex } from "./place";
import type { SheetHead, Survey, SurveyedSheet, SurveyedTable } from "./Survey";

/** An Excel table, or one or two rows at the top of a sheet, that may be a tracker's headers. */
export interface Candidate {
  readonly sheet: string;
  /** The Excel table's name; null for a range. */
  readonly table: string | null;
  /** The row of the headers, the lower of two; null when a table's lies below what was surveyed. */
  readonly headerRow: RowIndex | null;
  readonly headerRows: 1 | 2;
  /** Left to right, "" for a column without one. */
  readonly headers: readonly string[];
  /** The sheet's column of the first header; null when it lies below what was surveyed. */
  readonly firstColumn: ColumnIndex | null;
  /** What the headers' words say: positions in `headers`, from 0. */
  readonly columns: ColumnMap;
  /** How much like a tracker's the headers are; 0 is not at all. */
  readonly score: number;
  /** The surveyed cells above the headers, top to bottom. */
  readonly titleRows: readonly (readonly CellValue[])[];
}

/**
 * Everything in a workbook that may be a tracker's headers, sheet by sheet and top to bottom, the
 * tables of a sheet first. A table stands for itself, not for the range that it's in.
 */
export function listCandidates(
  survey: Survey,
  reader: HeaderReader = createHeaderReader()
): readonly Candidate[] {
  return survey.sheets.flatMap((sheet) => {
    const tables = survey.tables.filter((table) => table.sheet === sheet.name);
    return [
      ...tables.map((table) => tableCandidate(table, sheet.head, reader)),
      ...rangeCandidates(sheet, tables, reader),
    ];
  });
}

function tableCandidate(
  table: SurveyedTable,
  head: SheetHead | null,
  reader: HeaderReader
): Candidate {
  const [spot] = head === null ? [] : findHeaders(head, table.columns);
  return {
    sheet: table.sheet,
    table: table.name,
    headerRows: 1,
    headers: table.columns,
    headerRow: head && spot ? rowIndex(head.row + spot.row) : null,
    firstColumn: head && spot ? columnIndex(head.column + spot.from) : null,
    titleRows: head && spot ? head.values.slice(0, spot.row) : [],
    ...matchHeaders(table.columns, reader),
  };
}

/** Cells side by side in a surveyed sheet: positions from 0, `to` the one after the last. */
interface Spot {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Fewer headers may be a part of a longer row. */
const TELLING_HEADERS = 3;

/**
 * Where a table's headers may stand in the sheet, top to bottom; a survey tells that only through the
 * texts. Where nothing stands beside them they're the table's own; else one or two of them may be a
 * part of another tracker's headers.
 */
function findHeaders({ values }: SheetHead, headers: readonly string[]): readonly Spot[] {
  const texts = headers.map((header) => cellText(header));
  const spots = values.flatMap((cells, row) =>
    cells.flatMap((_, from): Spot[] =>
      texts.every((text, offset) => cellText(cells[from + offset]) === text)
        ? [{ row, from, to: from + texts.length }]
        : []
    )
  );
  const alone = spots.filter(
    ({ row, from, to }) =>
      cellText(values[row]?.[from - 1]) === "" && cellText(values[row]?.[to]) === ""
  );
  return alone.length > 0 || headers.length < TELLING_HEADERS ? alone : spots;
}

function rangeCandidates(
  { name, head }: SurveyedSheet,
  tables: readonly SurveyedTable[],
  reader: HeaderReader
): readonly Candidate[] {
  if (head === null) return [];
  const candidates: Candidate[] = [];
  const ofTables = tables.flatMap(({ columns }) => findHeaders(head, columns));
  for (const [index, cells] of head.values.entries()) {
    const inRow = ofTables.filter((spot) => spot.row === index);
    const row = inRow.length === 0 ? cells : leaveOut(cells, inRow);
    const above = head.values[index - 1] ?? [];
    const joined = joinHeaderRows(above, row, reader);
    const match = joined === null ? null : matchHeaders(joined, reader);
    const single = matchHeaders(row, reader);
    const asTwo =
      joined !== null &&
      match !== null &&
      saysNoLess(match, single, matchHeaders(above, reader)) &&
      (differs(match, single) || isGroupRow(above, row, reader));
    // The upper of two rows isn't a header row of its own.
    if (asTwo) candidates.pop();
    candidates.push({
      sheet: name,
      table: null,
      headerRow: rowIndex(head.row + index),
      headerRows: asTwo ? 2 : 1,
      headers: asTwo ? joined : row.map(cellText),
      firstColumn: head.column,
      titleRows: head.values.slice(0, asTwo ? index - 1 : index),
      ...(asTwo ? match : single),
    });
  }
  return candidates;
}

/** A row of cells with some of them blank. */
function leaveOut(cells: readonly CellValue[], spots: readonly Spot[]): readonly CellValue[] {
  return cells.map((cell, at) => (spots.some(({ from, to }) => at >= from && at < to) ? "" : cell));
}

/** Whether two rows of headers together say no less than either. */
function saysNoLess(joined: HeaderMatch, lower: HeaderMatch, upper: HeaderMatch): boolean {
  return joined.score >= lower.score && joined.score >= upper.score;
}

/** Whether two rows of headers together say something else than the lower alone. */
function differs(joined: HeaderMatch, lower: HeaderMatch): boolean {
  return Object.entries(joined.columns).some(
    ([field, column]) => lower.columns[field as keyof ColumnMap] !== column // keys of a column map
  );
}
