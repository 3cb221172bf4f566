import { LAST_COLUMN, LAST_ROW } from "./Area";
import type { Area } from "./Area";

/** Column letters for an index from 0: 0 is A, 26 is AA. */
export function formatColumn(index: number): string {
  let letters = "";
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Column index from 0 for letters in either case: A is 0. The caller has checked that they are letters. */
export function parseColumn(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) {
    index = index * 26 + letter.charCodeAt(0) - 64;
  }
  return index - 1;
}

/** A cell's address from its row and column, which count from 0: (5, 5) is F6. */
export function formatCell(row: number, column: number): string {
  return `${formatColumn(column)}${row + 1}`;
}

/** An area's address; a single cell without a colon. */
export function formatArea(area: Area): string {
  const first = formatCell(area.startRow, area.startColumn);
  const last = formatCell(area.endRow, area.endColumn);
  return first === last ? first : `${first}:${last}`;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/**
 * The area of an A1 address: a cell, a range, whole columns (A:C) or whole rows (3:5), with or without dollar
 * signs, the corners in any order. Undefined when it is no address or lies outside a sheet.
 */
export function parseArea(address: string): Area | undefined {
  const corners = parseCorners(address.trim());
  if (corners === undefined) {
    return undefined;
  }
  const [row, column, otherRow, otherColumn] = corners;
  const area = {
    startRow: Math.min(row, otherRow),
    startColumn: Math.min(column, otherColumn),
    endRow: Math.max(row, otherRow),
    endColumn: Math.max(column, otherColumn),
  };
  const inside = area.startRow >= 0 && area.endRow <= LAST_ROW && area.endColumn <= LAST_COLUMN;
  return inside ? area : undefined;
}

function parseCorners(address: string): [number, number, number, number] | undefined {
  const [, column, row, otherColumn = column, otherRow = row] = CELLS.exec(address) ?? [];
  if (column !== undefined && row !== undefined && otherColumn !== undefined) {
    return [Number(row) - 1, parseColumn(column), Number(otherRow) - 1, parseColumn(otherColumn)];
  }
  const [, first, last] = COLUMNS.exec(address) ?? [];
  if (first !== undefined && last !== undefined) {
    return [0, parseColumn(first), LAST_ROW, parseColumn(last)];
  }
  const [, top, bottom] = ROWS.exec(address) ?? [];
  return top === undefined ? undefined : [Number(top) - 1, 0, Number(bottom) - 1, LAST_COLUMN];
}

/** The areas of a space-separated list of addresses (a `sqref`); what is no address is left out. */
export function parseAreas(list: string): Area[] {
  return list
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}
