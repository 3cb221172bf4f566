import { LAST_COLUMN, LAST_ROW } from "./Area";
import { formatColumn, parseColumn } from "./address";

/** Text, quoted sheet names and bracketed parts are passed over; then cells, whole columns and whole rows. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\w.\\$])(?:(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!]))/gi;

/**
 * A formula as it reads when it is copied `rows` down and `columns` right: relative references move, those with
 * dollar signs stay. A reference that leaves the sheet becomes #REF!. This is how a shared formula, which a file
 * states once for many cells, is told for each of them.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) {
    return formula;
  }
  return formula.replace(TOKENS, (whole: string, ...groups: (string | undefined)[]) => {
    const [
      fixColumn,
      column,
      fixRow,
      row,
      fixLeft,
      left,
      fixRight,
      right,
      fixTop,
      top,
      fixBottom,
      bottom,
    ] = groups;
    if (column !== undefined && row !== undefined) {
      return join(shiftColumn(fixColumn, column, columns), shiftRow(fixRow, row, rows), "");
    }
    if (left !== undefined && right !== undefined) {
      return join(shiftColumn(fixLeft, left, columns), shiftColumn(fixRight, right, columns), ":");
    }
    if (top !== undefined && bottom !== undefined) {
      return join(shiftRow(fixTop, top, rows), shiftRow(fixBottom, bottom, rows), ":");
    }
    return whole;
  });
}

function join(first: string | undefined, second: string | undefined, between: string): string {
  return first === undefined || second === undefined ? "#REF!" : `${first}${between}${second}`;
}

function shiftColumn(dollar: string | undefined, letters: string, by: number): string | undefined {
  const index = parseColumn(letters) + (dollar === "$" ? 0 : by);
  return index < 0 || index > LAST_COLUMN ? undefined : `${dollar ?? ""}${formatColumn(index)}`;
}

function shiftRow(dollar: string | undefined, digits: string, by: number): string | undefined {
  const row = Number(digits) + (dollar === "$" ? 0 : by);
  return row < 1 || row > LAST_ROW + 1 ? undefined : `${dollar ?? ""}${row}`;
}
