import { columnIndex, formatCell, rowIndex } from "../domain/tracker/place";
import type { CellArea } from "./findAreas";

/**
 * The most characters of an address of several rectangles. Excel takes 8,192. Source: Microsoft's "Work
 * with multiple ranges simultaneously in Excel add-ins".
 */
const MOST_CHARACTERS = 4_000;

/** What one rectangle and several of them have in common. */
export type OneOrMore = Excel.Range | Excel.RangeAreas;

/** Does something with rectangles of a sheet, as many at a time as one address may name. */
export function eachRange(
  sheet: Excel.Worksheet,
  areas: readonly CellArea[],
  act: (range: OneOrMore) => void
): void {
  let address = "";
  let count = 0;
  const actOnThose = (): void => {
    if (count > 0) act(count === 1 ? sheet.getRange(address) : sheet.getRanges(address));
    address = "";
    count = 0;
  };
  for (const area of areas) {
    const one = formatArea(area);
    if (address.length + 1 + one.length > MOST_CHARACTERS) actOnThose();
    address = count === 0 ? one : `${address},${one}`;
    count++;
  }
  actOnThose();
}

/** The rectangle as Excel writes it: "A2:C9", and "B4" for a single cell. */
function formatArea({ row, column, rowCount, columnCount }: CellArea): string {
  const first = formatCell({ row: rowIndex(row), column: columnIndex(column) });
  const last = formatCell({
    row: rowIndex(row + rowCount - 1),
    column: columnIndex(column + columnCount - 1),
  });
  return first === last ? first : `${first}:${last}`;
}
