import type { Problem } from "../../../src/app/problem";
import type { OutputState, WorkbookChanges } from "../../../src/app/WorkbookPort";
import { printBlock } from "../../../src/domain/sheets/blockPrint";
import { entryOf, type SheetContent } from "../../../src/domain/sheets/SheetContent";
import { cellKey, putValue, valuesOf, type MemorySheet } from "./MemorySheet";

/** Why these changes can't be made now; null when they can. Looks at all of them before any is made. */
export function refuseChanges(
  sheets: readonly MemorySheet[],
  changes: WorkbookChanges
): Problem | null {
  for (const { content, before } of changes.sheets) {
    const refusal = refuseSheet(sheets, content.name, before);
    if (refusal !== null) return refusal;
  }
  const touched = [
    ...changes.highlights.map(({ tracker }) => tracker.sheet),
    ...changes.validations.map((change) => change.sheet),
  ];
  for (const wanted of touched) {
    const sheet = sheets.find(({ name }) => name === wanted);
    if (!sheet) return { code: "gone" };
    if (sheet.protected) return { code: "sheet-protected", sheet: sheet.name };
  }
  return null;
}

function refuseSheet(
  sheets: readonly MemorySheet[],
  name: string,
  before: OutputState
): Problem | null {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) return before.kind === "absent" ? null : { code: "gone" };
  if (sheet.block === null) return { code: "sheet-not-ours", sheet: name };
  return sheet.protected ? { code: "sheet-protected", sheet: name } : null;
}

/** Makes the changes: our block of each sheet anew, and our rules over the trackers' bodies. */
export function writeSheets(sheets: MemorySheet[], changes: WorkbookChanges): void {
  for (const { content, chart } of changes.sheets) {
    const sheet = openSheet(sheets, content);
    writeBlock(sheet, content);
    if (sheet.block === null) continue;
    const { chartSeries } = sheet.block;
    const shown = content.chart?.series.length ?? chartSeries;
    const isDrawn = chart === "put" || (chart !== "take-off" && chartSeries !== undefined);
    sheet.block = { ...sheet.block, chartSeries: isDrawn ? shown : undefined };
  }
  for (const { tracker, rules } of changes.highlights) {
    const { firstRow, rowCount, lastColumn } = tracker;
    const sheet = sheets.find(({ name }) => name === tracker.sheet);
    if (sheet) sheet.highlights = rules.map((rule) => ({ rule, firstRow, rowCount, lastColumn }));
  }
  for (const { sheet: name, column, firstRow, rowCount, held } of changes.validations) {
    const sheet = sheets.find((each) => each.name === name);
    for (let row: number = firstRow; row < firstRow + rowCount; row++) {
      if (held.kind === "none") sheet?.validations.delete(cellKey(row, column));
      else sheet?.validations.set(cellKey(row, column), held);
    }
  }
  for (const sheet of sheets) if (changes.strays.includes(sheet.name)) sheet.highlights = [];
}

function openSheet(sheets: MemorySheet[], { name, hidden }: SheetContent): MemorySheet {
  const known = sheets.find((sheet) => sheet.name === name);
  if (known) return known;
  const added: MemorySheet = {
    name,
    rows: [],
    table: null,
    protected: false,
    hidden: hidden === true,
    block: { rowCount: 0, columnCount: 0, looks: "", print: "" },
    highlights: [],
    validations: new Map(),
  };
  sheets.push(added);
  return added;
}

/** Puts the content where the block is, with room made at its end; cells outside it stay as they are. */
function writeBlock(sheet: MemorySheet, { rows, columnWidths, looks }: SheetContent): void {
  const old = sheet.block ?? { rowCount: 0, columnCount: 0 };
  if (old.rowCount > 0) makeRoom(sheet, old, rows.length, columnWidths.length);
  for (let row = 0; row < old.rowCount; row++) {
    for (let column = 0; column < old.columnCount; column++) putValue(sheet, row, column, "");
  }
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      putValue(sheet, row, column, entryOf(cell));
    });
  });
  const size = {
    rowCount: Math.max(old.rowCount, rows.length),
    columnCount: Math.max(old.columnCount, columnWidths.length),
  };
  const print = printBlock(valuesOf(sheet, { row: 0, column: 0, ...size }));
  sheet.block = { ...size, looks, print, chartSeries: sheet.block?.chartSeries };
}

/** Inserts the rows and columns that the block didn't have at its end. */
function makeRoom(
  sheet: MemorySheet,
  old: { readonly rowCount: number; readonly columnCount: number },
  rowCount: number,
  columnCount: number
): void {
  const more = (wanted: number, had: number): number => Math.max(0, wanted - had);
  const columns = Array.from({ length: more(columnCount, old.columnCount) }, () => "");
  for (const cells of sheet.rows) {
    if (cells.length > old.columnCount) cells.splice(old.columnCount, 0, ...columns);
  }
  const blankRows = Array.from({ length: more(rowCount, old.rowCount) }, () => []);
  if (sheet.rows.length > old.rowCount) sheet.rows.splice(old.rowCount, 0, ...blankRows);
}
