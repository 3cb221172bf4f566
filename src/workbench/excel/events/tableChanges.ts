import type { Book, BookTable } from "../../book/Book";
import { intersect } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import type { EventBoard } from "./EventBoard";
import { EventType } from "./EventType";

/** Who hears of a table's events, beside those who listen to the workbook: the table's own listeners and its sheet's. */
export function listenersOf(table: BookTable): readonly string[] {
  return [table.id, table.sheetId];
}

/** Raises the events of the tables that changed cells belong to; `args` are those of the sheet's own event. */
export function raiseTableChanges(
  book: Book,
  board: EventBoard,
  area: SheetArea,
  args: Record<string, unknown>
): void {
  for (const table of book.extras.tables) {
    if (table.sheetId === area.sheetId && intersect(table.range, area))
      board.raise(EventType.tableChanged, listenersOf(table), { ...args, tableId: table.id });
  }
}
