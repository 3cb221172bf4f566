import {
  HISTORY_SHEET,
  HISTORY_TABLE,
  type HistoryState,
  type RowSpan,
} from "../../../src/app/HistoryPort";
import type { Problem } from "../../../src/app/problem";
import {
  CHECK_HEADER,
  HISTORY_HEADERS,
  NEEDED_HEADERS,
} from "../../../src/domain/history/historyColumns";
import type { HistoryRow } from "../../../src/domain/history/HistoryReading";
import { fail, succeed, type Result } from "../../../src/domain/result";
import { cellText } from "../../../src/domain/tracker/cell";
import { rowIndex } from "../../../src/domain/tracker/place";
import { valueAt, type MemorySheet, type MemoryTable } from "./MemorySheet";

interface Kept {
  readonly sheet: MemorySheet;
  readonly table: MemoryTable;
}

/** How the history stands. */
export function historyState(sheets: readonly MemorySheet[]): HistoryState {
  const kept = findHistory(sheets);
  if (kept !== null) {
    const { sheet, table } = kept;
    const headers = headersOf(kept);
    if (!headers.some((header) => HISTORY_HEADERS.includes(header))) return { kind: "foreign" };
    const check = headers.indexOf(CHECK_HEADER);
    return {
      kind: "table",
      sheet: sheet.name,
      protected: sheet.protected,
      headers,
      headerRow: table.headerRow,
      firstColumn: table.firstColumn,
      rowCount: table.rowCount,
      showTotals: false,
      checks:
        check < 0
          ? null
          : Array.from({ length: table.rowCount }, (_, row) =>
              valueAt(sheet, table.headerRow + 1 + row, table.firstColumn + check)
            ),
    };
  }
  const bare = sheets.find(({ name }) => name === HISTORY_SHEET);
  if (!bare) return { kind: "absent" };
  if (bare.block === null) return { kind: "foreign" };
  return { kind: "without table", top: bare.rows.length + 1, protected: bare.protected };
}

/** Rows of the history; "gone" when it is. */
export function readHistoryRows(
  sheets: readonly MemorySheet[],
  spans: readonly RowSpan[]
): Result<readonly HistoryRow[], Problem> {
  const kept = findHistory(sheets);
  if (kept === null) return fail({ code: "gone" });
  const { sheet, table } = kept;
  const positions = HISTORY_HEADERS.map((header) => headersOf(kept).indexOf(header));
  const readRow = (at: number): HistoryRow => {
    const row = table.headerRow + 1 + at;
    return {
      row: rowIndex(row),
      texts: positions.map((position) =>
        position < 0 ? "" : cellText(valueAt(sheet, row, table.firstColumn + position))
      ),
    };
  };
  return succeed(
    spans.flatMap(({ first, count }) =>
      Array.from({ length: count }, (_, index) => readRow(first + index))
    )
  );
}

/** Adds rows below those that are there; makes sheet and table where they aren't. */
export function appendHistoryRows(
  sheets: MemorySheet[],
  rows: readonly (readonly string[])[]
): void {
  const { sheet, table } = findHistory(sheets) ?? addHistory(sheets);
  for (const header of HISTORY_HEADERS) {
    if (NEEDED_HEADERS.includes(header) || headersOf({ sheet, table }).includes(header)) continue;
    // An older history gets the column that it lacks.
    const end = table.firstColumn + table.columnCount;
    for (let row = 0; row <= table.rowCount; row++)
      sheet.rows[table.headerRow + row]?.splice(end, 0, row === 0 ? header : "");
    table.columnCount++;
  }
  const headers = headersOf({ sheet, table });
  const cells = rows.map((texts) => [
    ...Array.from({ length: table.firstColumn }, () => ""),
    ...headers.map((header) => texts[HISTORY_HEADERS.indexOf(header)] ?? ""),
  ]);
  sheet.rows.splice(table.headerRow + 1 + table.rowCount, 0, ...cells);
  table.rowCount += rows.length;
}

function findHistory(sheets: readonly MemorySheet[]): Kept | null {
  for (const sheet of sheets) {
    if (sheet.table?.name === HISTORY_TABLE) return { sheet, table: sheet.table };
  }
  return null;
}

function headersOf({ sheet, table }: Kept): string[] {
  return Array.from({ length: table.columnCount }, (_, column) =>
    String(valueAt(sheet, table.headerRow, table.firstColumn + column))
  );
}

function addHistory(sheets: MemorySheet[]): Kept {
  const bare = sheets.find(({ name }) => name === HISTORY_SHEET);
  const sheet: MemorySheet = bare ?? {
    name: HISTORY_SHEET,
    rows: [],
    table: null,
    protected: false,
    hidden: false,
    block: { rowCount: 1, columnCount: 1, looks: "", print: "" },
    highlights: [],
    validations: new Map(),
  };
  if (bare) sheet.rows.push([]);
  else sheets.push(sheet);
  const table: MemoryTable = {
    name: HISTORY_TABLE,
    headerRow: sheet.rows.length,
    firstColumn: 0,
    columnCount: HISTORY_HEADERS.length,
    rowCount: 0,
  };
  sheet.rows.push([...HISTORY_HEADERS]);
  sheet.table = table;
  return { sheet, table };
}
