import { BooleanNumber, WrapStrategy } from "@univerjs/core";
import type { Book } from "../../book/Book";
import { defaultFontOf } from "../../book/defaultFont";
import type { SheetArea } from "../area/SheetArea";
import { getCellStyle, getNumberFormat } from "../cells/cellStyle";
import { eachModelCell } from "../cells/eachModelCell";
import { formatText } from "../cells/formatText";
import { readCell } from "../cells/readCell";
import { listMerges } from "./mergeCells";
import { getSheet } from "./getSheet";
import { writeSize } from "./lineSizes";

/** Points per character and per line of a text of size 1, about what Calibri takes. */
const CHARACTER = 0.5;
const LINE = 1.36;
/** Space beside a text, in points. */
const PADDING = 6;
const BOLD = 1.07;
const SMALLEST_COLUMN = 12;

/** One text as it lies in its cell. */
interface Label {
  row: number;
  column: number;
  lines: string[];
  size: number;
  isBold: boolean;
  isWrapped: boolean;
}

/** Makes each column as wide as its longest line. Wrapped and merged texts don't count, as in Excel. */
export function autofitColumns(book: Book, area: SheetArea): void {
  const widths = new Map<number, number>();
  for (const label of readLabels(book, area)) {
    if (label.isWrapped) continue;
    const width = Math.max(...label.lines.map((line) => measure(line, label))) + PADDING;
    widths.set(label.column, Math.max(widths.get(label.column) ?? SMALLEST_COLUMN, width));
  }
  for (const [column, width] of widths) {
    writeSize(
      book,
      { ...area, startColumn: column, endColumn: column },
      "column",
      Math.ceil(width)
    );
  }
}

/** Makes each row as high as its highest text, wrapped at its column's width. */
export function autofitRows(book: Book, area: SheetArea): void {
  const sheet = getSheet(book, area.sheetId);
  const heights = new Map<number, number>();
  for (const label of readLabels(book, area)) {
    const room = Math.max(sheet.getColumnWidth(label.column) * 0.75 - PADDING, 1);
    const lines = label.isWrapped
      ? label.lines.reduce((sum, line) => sum + countLines(line, label, room), 0)
      : 1;
    heights.set(label.row, Math.max(heights.get(label.row) ?? 0, lines * label.size * LINE));
  }
  for (const [row, height] of heights) {
    writeSize(
      book,
      { ...area, startRow: row, endRow: row },
      "row",
      Math.max(15, Math.ceil(height))
    );
  }
}

/** How many lines a text takes when it wraps between words, and within one that is too long. */
function countLines(text: string, label: Label, room: number): number {
  let lines = 1;
  let taken = 0;
  for (const word of text.split(" ")) {
    const width = measure(word, label);
    const joined = taken === 0 ? width : taken + measure(" ", label) + width;
    if (joined <= room) {
      taken = joined;
      continue;
    }
    if (taken > 0) lines += 1;
    lines += Math.max(0, Math.ceil(width / room) - 1);
    taken = width > room ? width % room : width;
  }
  return lines;
}

function* readLabels(book: Book, area: SheetArea): Generator<Label> {
  const merges = listMerges(book, area);
  const { size } = defaultFontOf(book);
  for (const [row, column, cell] of eachModelCell(book, area)) {
    const inMerge = merges.some(
      (merge) =>
        row >= merge.startRow &&
        row <= merge.endRow &&
        column >= merge.startColumn &&
        column <= merge.endColumn
    );
    const value = readCell(cell);
    if (value === "" || inMerge) continue;
    const style = getCellStyle(book, area.sheetId, row, column);
    const pattern = getNumberFormat(book, area.sheetId, row, column);
    const text = formatText(value, pattern, book.extras.date1904);
    yield {
      row,
      column,
      lines: text.split("\n"),
      size: style.fs ?? size,
      isBold: style.bl === BooleanNumber.TRUE,
      isWrapped: style.tb === WrapStrategy.WRAP,
    };
  }
}

function measure(text: string, label: Label): number {
  return text.length * label.size * CHARACTER * (label.isBold ? BOLD : 1);
}
