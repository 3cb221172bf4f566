import type { BookTable } from "../../book/Book";
import type { SheetArea } from "../area/SheetArea";

/** All of a table: header, body and totals. */
export function wholeArea(table: BookTable): SheetArea {
  return { ...table.range, sheetId: table.sheetId };
}

/** A table's header row. */
export function headerArea(table: BookTable): SheetArea {
  return { ...wholeArea(table), endRow: table.range.startRow };
}

/** A table's rows between header and totals. There is always one at least: a blank one where all were deleted. */
export function bodyArea(table: BookTable): SheetArea {
  const { startRow, endRow } = table.range;
  return {
    ...wholeArea(table),
    startRow: startRow + 1,
    endRow: Math.max(startRow + 1, endRow - (table.showTotals ? 1 : 0)),
  };
}
