import type { CellChange, CellsChanged, SkipReason } from "../../../src/app/CellChange";
import { CHANGE_COLUMNS, CHANGES_SHEET, CHANGES_TABLE } from "../../../src/app/changeLog";
import type { Problem } from "../../../src/app/problem";
import { fail, succeed, type Result } from "../../../src/domain/result";
import { putValue, valueAt, type MemorySheet } from "./MemorySheet";

/** Which of the changes can be made now, and why the others can't. */
export function sortChanges(
  sheets: readonly MemorySheet[],
  changes: readonly CellChange[]
): CellsChanged {
  const reasons = changes.map((change) => ({ change, why: whyNot(sheets, change) }));
  return {
    changed: reasons.flatMap(({ change, why }) => (why === null ? [change] : [])),
    skipped: reasons.flatMap(({ change, why }) => (why === null ? [] : [{ change, why }])),
  };
}

function whyNot(
  sheets: readonly MemorySheet[],
  { place, before, witness }: CellChange
): SkipReason | null {
  const sheet = sheets.find(({ name }) => name === place.sheet);
  if (!sheet) return "gone";
  if (sheet.protected) return "protected";
  if (sheet.filtered === true) return "filtered";
  if (
    sheet.formulas?.some((cell) => cell.row === place.row && cell.column === place.column) === true
  )
    return "formula";
  const holds = valueAt(sheet, place.row, place.column) === before;
  const isSameRow = witness === null || valueAt(sheet, place.row, witness.column) === witness.value;
  return holds && isSameRow ? null : "changed";
}

/** Makes the changes and logs them; a sheet of the log's name that isn't ours stops it. */
export function changeSheets(
  sheets: MemorySheet[],
  sorted: CellsChanged,
  when: string
): Result<CellsChanged, Problem> {
  const known = sheets.find(({ name }) => name === CHANGES_SHEET);
  if (known?.block === null) return fail({ code: "sheet-not-ours", sheet: CHANGES_SHEET });
  if (known?.protected === true) return fail({ code: "sheet-protected", sheet: CHANGES_SHEET });
  const log = known ?? addLog(sheets);
  for (const change of sorted.changed) {
    const { place, after } = change;
    const sheet = sheets.find(({ name }) => name === place.sheet);
    if (sheet) putValue(sheet, place.row, place.column, after);
    log.rows.push(CHANGE_COLUMNS.map(({ textOf }) => textOf(change, when)));
  }
  if (log.table) log.table.rowCount = log.rows.length - 1;
  return succeed(sorted);
}

function addLog(sheets: MemorySheet[]): MemorySheet {
  const log: MemorySheet = {
    name: CHANGES_SHEET,
    rows: [CHANGE_COLUMNS.map(({ header }) => header)],
    table: {
      name: CHANGES_TABLE,
      headerRow: 0,
      firstColumn: 0,
      columnCount: CHANGE_COLUMNS.length,
      rowCount: 0,
    },
    protected: false,
    hidden: false,
    block: {
      rowCount: 1,
      columnCount: CHANGE_COLUMNS.length,
      looks: "",
      print: "",
    },
    highlights: [],
    validations: new Map(),
  };
  sheets.push(log);
  return log;
}
