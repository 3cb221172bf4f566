import { fail, succeed, type Result } from "../result";
import { cellText, type CellValue } from "./cell";
import { matchHeaders, type ColumnMap, type HeaderMatch } from "./matchHeaders";
import { columnIndex, rowIndex, type ColumnIndex, type RowIndex } from "./place";
import type { Survey, SurveyedSheet, SurveyedTable } from "./Survey";
import type { Field } from "./Tracker";

/** Where a tracker is: an Excel table, or a range under its header row. */
export type TrackerPlace =
  | {
      readonly kind: "table";
      readonly sheet: string;
      readonly table: string;
      /** Positions in the table, from 0. */
      readonly columns: ColumnMap;
      /** How many columns the table has: one more may be a newer report's. */
      readonly width: number;
    }
  | {
      readonly kind: "range";
      readonly sheet: string;
      readonly headerRow: RowIndex;
      readonly columns: Readonly<Partial<Record<Field, ColumnIndex>>>;
      /** The first and last column with a header. */
      readonly firstColumn: ColumnIndex;
      readonly lastColumn: ColumnIndex;
    };

/** A tracker that was found, with what the survey shows of it. */
export interface FoundTracker {
  readonly place: TrackerPlace;
  /** null when the table's header lies below what was surveyed. */
  readonly statusColumn: ColumnIndex | null;
  /** The surveyed cells above the header row, top to bottom. */
  readonly titleRows: readonly (readonly CellValue[])[];
}

/** Why no tracker was settled on. */
export type NoTracker =
  /** No sheet has a header row that looks like a tracker's. `sheets`: those that were looked at. */
  | { readonly code: "no-tracker"; readonly sheets: readonly string[] }
  /** There's a tracker but no column for the RAG status. */
  | {
      readonly code: "no-status-column";
      readonly sheet: string;
      readonly headers: readonly string[];
    }
  /** Neither a ref nor an action column: the rows can't be told apart from notes. */
  | {
      readonly code: "no-action-column";
      readonly sheet: string;
      readonly headers: readonly string[];
    }
  /** These sheets look equally like the tracker. */
  | { readonly code: "several-trackers"; readonly sheets: readonly string[] };

interface Candidate {
  readonly place: TrackerPlace;
  readonly match: HeaderMatch;
  readonly headers: readonly string[];
}

/** Below this a row of headers is a coincidence: a status and an action, say, or a ref, lead and due date. */
const LEAST_SCORE = 7;

/**
 * Finds the tracker by its headers: the Excel table, or the row in the top of a sheet, whose
 * headers say most. Two sheets that are equally good are not guessed between.
 */
export function findTracker(survey: Survey): Result<FoundTracker, NoTracker> {
  const candidates = survey.sheets
    .flatMap((sheet) => bestOfSheet(sheet, survey.tables) ?? [])
    .filter(({ match }) => match.score >= LEAST_SCORE);

  const complete = candidates.filter(({ match }) => isComplete(match.columns));
  const best = pickBest(complete);
  if (best.length > 1)
    return fail({ code: "several-trackers", sheets: best.map(({ place }) => place.sheet) });
  if (best[0]) return succeed(locate(best[0], survey));

  const [near] = pickBest(candidates);
  if (near) {
    const code = near.match.columns.status === undefined ? "no-status-column" : "no-action-column";
    return fail({ code, sheet: near.place.sheet, headers: near.headers });
  }
  return fail({
    code: "no-tracker",
    sheets: survey.sheets.filter((sheet) => sheet.head !== null).map((sheet) => sheet.name),
  });
}

/** Adds where the header stands; a table tells that only through the row that its headers fill. */
function locate({ place, headers }: Candidate, survey: Survey): FoundTracker {
  const head = survey.sheets.find((sheet) => sheet.name === place.sheet)?.head ?? null;
  const rows = head?.values ?? [];
  if (place.kind === "range") {
    const above = rows.slice(0, Math.max(0, place.headerRow - (head?.row ?? 0)));
    return { place, statusColumn: place.columns.status ?? null, titleRows: above };
  }
  for (const [index, row] of rows.entries()) {
    const first = findHeaders(row, headers);
    if (first === null || head === null) continue;
    const status = columnIndex(head.column + first + (place.columns.status ?? 0));
    return { place, statusColumn: status, titleRows: rows.slice(0, index) };
  }
  return { place, statusColumn: null, titleRows: [] };
}

/** The position in a row from which the headers stand side by side; null when they don't. */
function findHeaders(row: readonly CellValue[], headers: readonly string[]): number | null {
  const first = row.findIndex((_, start) =>
    headers.every((header, offset) => cellText(row[start + offset]) === cellText(header))
  );
  return first < 0 ? null : first;
}

function isComplete(columns: ColumnMap): boolean {
  return (
    columns.status !== undefined && (columns.ref !== undefined || columns.action !== undefined)
  );
}

function pickBest(candidates: readonly Candidate[]): Candidate[] {
  const score = Math.max(...candidates.map(({ match }) => match.score));
  return candidates.filter(({ match }) => match.score === score);
}

/** The best candidate of one sheet; a table stands for itself, not for the range that it's in. */
function bestOfSheet(
  sheet: SurveyedSheet,
  tables: readonly SurveyedTable[]
): Candidate | undefined {
  const own = tables.filter((table) => table.sheet === sheet.name);
  const found = [...own.map(tableCandidate), ...rangeCandidates(sheet, own)];
  return found.reduce<Candidate | undefined>(
    (best, each) => (best === undefined || each.match.score > best.match.score ? each : best),
    undefined
  );
}

function tableCandidate(table: SurveyedTable): Candidate {
  const match = matchHeaders(table.columns);
  return {
    match,
    headers: table.columns,
    place: {
      kind: "table",
      sheet: table.sheet,
      table: table.name,
      columns: match.columns,
      width: table.columns.length,
    },
  };
}

function rangeCandidates(
  { name, head }: SurveyedSheet,
  tables: readonly SurveyedTable[]
): Candidate[] {
  if (head === null) return [];
  return head.values.flatMap((row, index) => {
    if (tables.some(({ columns }) => findHeaders(row, columns) !== null)) return [];
    const match = matchHeaders(row);
    const titled = row.flatMap((cell, column) => (cellText(cell) === "" ? [] : [column]));
    const place: TrackerPlace = {
      kind: "range",
      sheet: name,
      headerRow: rowIndex(head.row + index),
      columns: shiftColumns(match.columns, head.column),
      firstColumn: columnIndex(head.column + (titled[0] ?? 0)),
      lastColumn: columnIndex(head.column + (titled[titled.length - 1] ?? 0)),
    };
    return [{ match, headers: headersOf(row), place }];
  });
}

function headersOf(row: readonly CellValue[]): string[] {
  return row.map((cell) => cellText(cell)).filter((text) => text !== "");
}

function shiftColumns(columns: ColumnMap, by: number): Partial<Record<Field, ColumnIndex>> {
  return Object.fromEntries(
    Object.entries(columns).map(([field, column]) => [field, columnIndex(column + by)])
  );
}
