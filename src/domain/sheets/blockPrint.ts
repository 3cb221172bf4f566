import { fingerprint } from "../accepted/fingerprint";
import type { CellValue } from "../tracker/cell";
import { columnIndex, rowIndex, type ColumnIndex, type RowIndex } from "../tracker/place";

/** What cells of a block hold: values, or formulas as text that begins with "=". Rows of equally many cells. */
export type BlockEntries = readonly (readonly CellValue[])[];

/** What someone did to a block since it was written. */
export interface BlockEdits {
  /** Whether rows or columns came or went within it; then no places are told. */
  readonly resized: boolean;
  /** Top to bottom, left to right. */
  readonly places: readonly BlockPlace[];
}

/** A cell of a block. */
export interface BlockPlace {
  readonly row: RowIndex;
  /** null in a large block, of which rows are told as a whole. */
  readonly column: ColumnIndex | null;
}

const UNTOUCHED: BlockEdits = { resized: false, places: [] };

/** A block of more cells is printed by rows: the print is kept in the workbook. */
const MOST_CELLS = 6000;

/** Letters and digits of a cell's mark: a change is missed once in 46,656 times. */
const MARK_LENGTH = 3;

/**
 * A mark of what stands in each cell of a block, as short text to keep: "2x3 abcdef...". What a formula
 * refers to doesn't count, since Excel changes it when rows are inserted or sheets renamed.
 */
export function printBlock(entries: BlockEntries): string {
  const columns = entries[0]?.length ?? 0;
  const large = isLarge(entries.length, columns);
  const marks = entries.map((row) => (large ? markOfRow(row) : row.map(markOf).join("")));
  return `${entries.length}x${columns} ${marks.join("")}`;
}

/**
 * Where a block differs from what was last written.
 *
 * @param print of what was written, by `printBlock`; no edits are told of one that can't be read
 * @param entries what stands in the block now
 * @param next what is about to be written: a cell that has it already isn't told; null: nothing is
 */
export function findEdits(
  print: string,
  entries: BlockEntries,
  next: BlockEntries | null
): BlockEdits {
  const [, rows = "", columns = "", marks = ""] = /^(\d+)x(\d+) ([0-9a-z]*)$/u.exec(print) ?? [];
  const width = Number(columns);
  const large = isLarge(Number(rows), width);
  if (marks === "" || marks.length !== Number(rows) * (large ? 1 : width) * MARK_LENGTH)
    return UNTOUCHED;
  if (entries.length !== Number(rows) || entries.some((row) => row.length !== width))
    return { resized: true, places: [] };
  const isMarked = (at: number, mark: string): boolean => marks.startsWith(mark, at * MARK_LENGTH);
  const places = entries.flatMap((row, rowAt): BlockPlace[] => {
    const isNew = (entry: CellValue, column: number): boolean =>
      next === null || entry !== (next[rowAt]?.[column] ?? "");
    if (large) {
      const same = isMarked(rowAt, markOfRow(row));
      return same || !row.some(isNew) ? [] : [{ row: rowIndex(rowAt), column: null }];
    }
    return row.flatMap((entry, column) =>
      isMarked(rowAt * width + column, markOf(entry)) || !isNew(entry, column)
        ? []
        : [{ row: rowIndex(rowAt), column: columnIndex(column) }]
    );
  });
  return { resized: false, places };
}

function isLarge(rows: number, columns: number): boolean {
  return rows * columns > MOST_CELLS;
}

function markOfRow(row: readonly CellValue[]): string {
  return shorten(row.map(textOf).join("\n"));
}

function markOf(entry: CellValue): string {
  return shorten(textOf(entry));
}

function shorten(text: string): string {
  return fingerprint(text).padStart(MARK_LENGTH, "0").slice(-MARK_LENGTH);
}

/** An entry as text; one that isn't text begins with its kind. */
function textOf(entry: CellValue): string {
  return typeof entry === "string" ? withoutReferences(entry) : `${typeof entry} ${entry}`;
}

/** A reference with its sheet or table: 'My sheet'!$A$1:$A$9, Log[RAG]. */
const REFERENCE =
  /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)(?:!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?|\[[^"]*?\])/gu;

/** A formula with its references left out; other text as it is. */
function withoutReferences(text: string): string {
  return text.startsWith("=") ? text.replace(REFERENCE, "#") : text;
}
