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

/** The best candidate of each sheet, in the order of the sheets; the first of equally good ones. */
export function bestOfSheets(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.sheet);
    if (known === undefined || candidate.score > known.score) best.set(candidate.sheet, candidate);
  }
  return [...best.values()];
}

function tableCandidate(
  table: SurveyedTable,
  head: SheetHead | null,
  reader: HeaderReader
): Candidate {
  const found = head === null ? null : locateHeaders(head, table.columns);
  return {
    sheet: table.sheet,
    table: table.name,
    headerRows: 1,
    headers: table.columns,
    headerRow: found?.row ?? null,
    firstColumn: found?.column ?? null,
    titleRows: found?.above ?? [],
    ...matchHeaders(table.columns, reader),
  };
}

interface LocatedHeaders {
  readonly row: RowIndex;
  readonly column: ColumnIndex;
  readonly above: SheetHead["values"];
}

/** Where a table's headers stand in the sheet; a survey tells that only through the row that they fill. */
function locateHeaders(head: SheetHead, headers: readonly string[]): LocatedHeaders | null {
  for (const [index, row] of head.values.entries()) {
    const first = findHeaders(row, headers);
    if (first === null) continue;
    return {
      row: rowIndex(head.row + index),
      column: columnIndex(head.column + first),
      above: head.values.slice(0, index),
    };
  }
  return null;
}

/** The position in a row from which the headers stand side by side; null when they don't. */
function findHeaders(row: readonly CellValue[], headers: readonly string[]): number | null {
  const first = row.findIndex((_, start) =>
    headers.every((header, offset) => cellText(row[start + offset]) === cellText(header))
  );
  return first < 0 ? null : first;
}

function rangeCandidates(
  { name, head }: SurveyedSheet,
  tables: readonly SurveyedTable[],
  reader: HeaderReader
): readonly Candidate[] {
  if (head === null) return [];
  const candidates: Candidate[] = [];
  const singles = head.values.map((row) => matchHeaders(row, reader));
  for (const [index, row] of head.values.entries()) {
    if (tables.some(({ columns }) => findHeaders(row, columns) !== null)) continue;
    const above = head.values[index - 1];
    const joined = above === undefined ? null : joinHeaderRows(above, row, reader);
    const match = joined === null ? null : matchHeaders(joined, reader);
    const single = singles[index] ?? { columns: {}, score: 0 };
    const asTwo =
      joined !== null &&
      match !== null &&
      saysNoLess(match, single, singles[index - 1] ?? single) &&
      (differs(match, single) || isGroupRow(above ?? [], row, reader));
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
