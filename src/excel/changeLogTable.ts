import type { CellChange } from "../app/CellChange";
import { CHANGE_COLUMNS, CHANGES_SHEET, CHANGES_TABLE } from "../app/changeLog";
import { BLOCK_NAME } from "./ourNames";

/** Excel measures columns in points; a character of the default font is 7 pixels, a pixel 3/4 of a point. */
const POINTS_PER_CHARACTER = 7 * 0.75;

/** How the log of changes stands in the workbook. Rows and columns count from 0. */
export type ChangeLogState =
  | { readonly kind: "absent" }
  /** A sheet of the log's name that the add-in didn't make, or a table with none of its columns. */
  | { readonly kind: "foreign" }
  /** Our sheet has lost its table; a new one fits in from row `top` on. */
  | { readonly kind: "without table"; readonly top: number; readonly protected: boolean }
  | {
      readonly kind: "table";
      readonly sheet: string;
      readonly protected: boolean;
      readonly headers: readonly string[];
      readonly firstColumn: number;
      readonly headerRow: number;
      /** How many rows there are between header and totals. */
      readonly rowCount: number;
      /** What stands in them; null where it wasn't asked for, as a log grows long. */
      readonly rows: readonly (readonly unknown[])[] | null;
      readonly showTotals: boolean;
    };

/**
 * Asks for the log; the answer can be read after the round trip.
 *
 * @param withRows whether what it says is asked for too
 */
export function loadChangeLog(workbook: Excel.Workbook, withRows = false): () => ChangeLogState {
  const sheet = workbook.worksheets.getItemOrNullObject(CHANGES_SHEET).load("name");
  const protection = sheet.protection.load("protected");
  const mark = sheet.names.getItemOrNullObject(BLOCK_NAME).load("name");
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex, rowCount");
  const table = workbook.tables
    .getItemOrNullObject(CHANGES_TABLE)
    .load("showTotals, worksheet/name, worksheet/protection/protected");
  const header = table.getHeaderRowRange().load("values, rowIndex, columnIndex");
  const body = table.getDataBodyRange().load(withRows ? "rowCount, values" : "rowCount");
  return () => {
    if (!table.isNullObject) {
      // Excel's declaration says any; headers are texts.
      const headers = (header.values[0] ?? []) as string[];
      if (!CHANGE_COLUMNS.some((column) => headers.includes(column.header)))
        return { kind: "foreign" };
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

/** Queues the log's rows, below those that are there; makes sheet and table where they aren't. */
export function appendToLog(
  workbook: Excel.Workbook,
  log: Exclude<ChangeLogState, { readonly kind: "foreign" }>,
  changes: readonly CellChange[],
  when: string
): void {
  if (log.kind === "table") {
    const sheet = workbook.worksheets.getItem(log.sheet);
    const next = log.headerRow + 1 + log.rowCount;
    // So that what stands below moves along.
    sheet.getRangeByIndexes(next, 0, changes.length, 1).getEntireRow().insert("Down");
    for (const [position, header] of log.headers.entries()) {
      const column = CHANGE_COLUMNS.find((each) => each.header === header);
      if (column === undefined) continue;
      const texts = changes.map((change) => [column.textOf(change, when)]);
      writeTexts(sheet, next, log.firstColumn + position, texts);
    }
    // Rows that are inserted above the totals are the table's already.
    if (log.showTotals) return;
    const height = 1 + log.rowCount + changes.length;
    const whole = sheet.getRangeByIndexes(
      log.headerRow,
      log.firstColumn,
      height,
      log.headers.length
    );
    workbook.tables.getItem(CHANGES_TABLE).resize(whole);
    return;
  }
  const sheet =
    log.kind === "absent" ? addSheet(workbook) : workbook.worksheets.getItem(CHANGES_SHEET);
  const rows = [
    CHANGE_COLUMNS.map(({ header }) => header),
    ...changes.map((change) => CHANGE_COLUMNS.map(({ textOf }) => textOf(change, when))),
  ];
  const area = writeTexts(sheet, log.kind === "absent" ? 0 : log.top, 0, rows);
  sheet.tables.add(area, true).name = CHANGES_TABLE;
}

/** Whether the log's last rows, which must have been asked for, say just these changes. */
export function isLogged(
  log: ChangeLogState,
  changes: readonly CellChange[],
  when: string
): boolean {
  if (log.kind !== "table" || log.rowCount < changes.length) return false;
  const last = log.rows?.slice(-changes.length) ?? [];
  return changes.every((change, index) =>
    CHANGE_COLUMNS.every(({ header, textOf }) => {
      const position = log.headers.indexOf(header);
      return position < 0 || last[index]?.[position] === textOf(change, when);
    })
  );
}

/** Queues taking the last rows of the log away again. */
export function cutLog(workbook: Excel.Workbook, log: ChangeLogState, count: number): void {
  if (log.kind !== "table") return;
  const first = log.headerRow + 1 + log.rowCount - count;
  workbook.worksheets
    .getItem(log.sheet)
    .getRangeByIndexes(first, log.firstColumn, count, log.headers.length)
    .delete("Up");
}

/** Marked first: should Excel stop part of the way, the sheet is known as ours. */
function addSheet(workbook: Excel.Workbook): Excel.Worksheet {
  const sheet = workbook.worksheets.add(CHANGES_SHEET);
  sheet.names.add(BLOCK_NAME, sheet.getRange("A1")).visible = false;
  for (const [column, { width }] of CHANGE_COLUMNS.entries()) {
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
  area.numberFormat = texts.map((cells) => cells.map(() => "@"));
  area.values = texts.map((cells) => [...cells]);
  return area;
}
