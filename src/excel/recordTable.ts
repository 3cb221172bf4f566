import { BLOCK_NAME } from "./ourNames";
import { setNumberFormat } from "./setNumberFormat";

/** Excel measures columns in points; a character of the default font is 7 pixels, a pixel 3/4 of a point. */
const POINTS_PER_CHARACTER = 7 * 0.75;

/**
 * A table of ours to which rows are added and never changed: what it's called and how it's made. A user
 * may rename its sheet, move its columns and put others beside them.
 */
export interface RecordTable {
  /** The sheet's name as it's made. */
  readonly sheet: string;
  /** The Excel table's name, by which it's found. */
  readonly table: string;
  readonly columns: readonly {
    readonly header: string;
    /** In characters of the usual font. */
    readonly width: number;
    /** That an older table may lack it: it's added at the table's end, with the next records. */
    readonly optional?: true;
  }[];
}

/** How such a table stands in the workbook. Rows and columns count from 0. */
export type RecordState =
  | { readonly kind: "absent" }
  /** A sheet of its name that the add-in didn't make, or a table with none of its columns. */
  | { readonly kind: "foreign" }
  /** Our sheet has lost its table; a new one fits in from row `top` on. */
  | { readonly kind: "without table"; readonly top: number; readonly protected: boolean }
  | FoundRecords;

/** The table as it is. */
export interface FoundRecords {
  readonly kind: "table";
  readonly sheet: string;
  readonly protected: boolean;
  readonly headers: readonly string[];
  readonly firstColumn: number;
  readonly headerRow: number;
  /** How many rows there are between header and totals. */
  readonly rowCount: number;
  /** What stands in them; null where it wasn't asked for, as a record grows long. */
  readonly rows: readonly (readonly unknown[])[] | null;
  readonly showTotals: boolean;
}

/**
 * Asks for the table; the answer can be read after the round trip.
 *
 * @param withRows whether what it says is asked for too
 */
export function loadRecords(
  workbook: Excel.Workbook,
  { sheet: name, table: tableName, columns }: RecordTable,
  withRows = false
): () => RecordState {
  const sheet = workbook.worksheets.getItemOrNullObject(name).load("name");
  const protection = sheet.protection.load("protected");
  const mark = sheet.names.getItemOrNullObject(BLOCK_NAME).load("name");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex, rowCount");
  const table = workbook.tables
    .getItemOrNullObject(tableName)
    .load("showTotals, worksheet/name, worksheet/protection/protected");
  const header = table.getHeaderRowRange().load("values, rowIndex, columnIndex");
  const body = table.getDataBodyRange().load(withRows ? "rowCount, values" : "rowCount");
  return () => {
    if (!table.isNullObject) {
      // Excel's declaration says any; headers are texts.
      const headers = (header.values[0] ?? []) as string[];
      if (!columns.some((column) => headers.includes(column.header))) return { kind: "foreign" };
      return {
        kind: "table",
        sheet: table.worksheet.name,
        protected: table.worksheet.protection.protected,
        headers,
        firstColumn: header.columnIndex,
        headerRow: header.rowIndex,
        rowCount: body.rowCount,
        rows: withRows ? body.values : null,
        showTotals: table.showTotals,
      };
    }
    if (sheet.isNullObject) return { kind: "absent" };
    if (mark.isNullObject) return { kind: "foreign" };
    const top = used.isNullObject ? 0 : used.rowIndex + used.rowCount + 1;
    return { kind: "without table", top, protected: protection.protected };
  };
}

/**
 * Queues rows below those that are there; makes sheet and table where they aren't. The table gets its
 * new rows before they're filled: so its length tells what a failure has left.
 *
 * @param records texts in the order of the table's columns as it's made
 * @returns the table as it'll be
 */
export function appendRecords(
  workbook: Excel.Workbook,
  spec: RecordTable,
  state: Exclude<RecordState, { readonly kind: "foreign" }>,
  records: readonly (readonly string[])[]
): FoundRecords {
  if (state.kind !== "table") return makeTable(workbook, spec, state, records);
  const { headerRow, firstColumn, rowCount } = state;
  const sheet = workbook.worksheets.getItem(state.sheet);
  const headers = [...state.headers, ...addLacking(workbook, spec, state.headers)];
  const next = headerRow + 1 + rowCount;
  const after = rowCount + records.length;
  // So that what stands below moves along.
  sheet.getRangeByIndexes(next, 0, records.length, 1).getEntireRow().insert("Down");
  // Rows that are inserted above the totals are the table's already.
  if (!state.showTotals) {
    const whole = sheet.getRangeByIndexes(headerRow, firstColumn, 1 + after, headers.length);
    workbook.tables.getItem(spec.table).resize(whole);
  }
  for (const [position, header] of headers.entries()) {
    const column = spec.columns.findIndex((each) => each.header === header);
    if (column < 0) continue;
    const texts = records.map((record) => [record[column] ?? ""]);
    writeTexts(sheet, next, firstColumn + position, texts);
  }
  return { ...state, headers, rowCount: after, rows: null };
}

function makeTable(
  workbook: Excel.Workbook,
  spec: RecordTable,
  state: Exclude<RecordState, FoundRecords | { readonly kind: "foreign" }>,
  records: readonly (readonly string[])[]
): FoundRecords {
  const headerRow = state.kind === "absent" ? 0 : state.top;
  const headers = spec.columns.map(({ header }) => header);
  const sheet =
    state.kind === "absent" ? addSheet(workbook, spec) : workbook.worksheets.getItem(spec.sheet);
  const area = writeTexts(sheet, headerRow, 0, [headers, ...records]);
  sheet.tables.add(area, true).name = spec.table;
  return {
    kind: "table",
    sheet: spec.sheet,
    protected: false,
    headers,
    firstColumn: 0,
    headerRow,
    rowCount: records.length,
    rows: null,
    showTotals: false,
  };
}

/** Queues columns that an older table lacks at its end; what stands beside it moves along. Their headers. */
function addLacking(
  workbook: Excel.Workbook,
  { table, columns }: RecordTable,
  headers: readonly string[]
): readonly string[] {
  const lacking = columns
    .filter(({ optional, header }) => optional === true && !headers.includes(header))
    .map(({ header }) => header);
  for (const header of lacking)
    workbook.tables.getItem(table).columns.add(undefined, undefined, header);
  return lacking;
}

/** Whether the table's last rows, which must have been asked for, are just these records. */
export function hasRecords(
  { columns }: RecordTable,
  state: RecordState,
  records: readonly (readonly string[])[]
): boolean {
  if (state.kind !== "table" || state.rowCount < records.length) return false;
  const last = state.rows?.slice(-records.length) ?? [];
  return records.every((record, index) =>
    columns.every(({ header }, column) => {
      const position = state.headers.indexOf(header);
      return position < 0 || last[index]?.[position] === record[column];
    })
  );
}

/** Queues taking the last rows of the table away again, as they were inserted: with what stands beside them. */
export function cutRecords(workbook: Excel.Workbook, state: RecordState, count: number): void {
  if (state.kind !== "table") return;
  const first = state.headerRow + 1 + state.rowCount - count;
  workbook.worksheets
    .getItem(state.sheet)
    .getRangeByIndexes(first, 0, count, 1)
    .getEntireRow()
    .delete("Up");
}

/** Marked first: should Excel stop part of the way, the sheet is known as ours. */
function addSheet(
  workbook: Excel.Workbook,
  { sheet: name, columns }: RecordTable
): Excel.Worksheet {
  const sheet = workbook.worksheets.add(name);
  sheet.names.add(BLOCK_NAME, sheet.getRange("A1")).visible = false;
  for (const [column, { width }] of columns.entries()) {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1);
    format.columnWidth = width * POINTS_PER_CHARACTER;
  }
  return sheet;
}

/** Queues texts as texts: in cells of that format nothing is read as a number or a formula. */
function writeTexts(
  sheet: Excel.Worksheet,
  row: number,
  column: number,
  texts: readonly (readonly string[])[]
): Excel.Range {
  const area = sheet.getRangeByIndexes(row, column, texts.length, texts[0]?.length ?? 1);
  setNumberFormat(area, "@");
  area.values = texts.map((cells) => [...cells]);
  return area;
}
