import type { Book, BookTable } from "../../book/Book";
import type { BookChart } from "../../book/BookChart";
import { intersect } from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { formatLocal } from "../area/sheetAddress";
import type { EventBoard } from "./EventBoard";
import { EventType } from "./EventType";
import { listenersOf } from "./tableChanges";

/**
 * Watches which tables and charts there are, which sheets are protected and in which tables the selection lies, all of which the
 * spreadsheet's own model doesn't tell. Call the functions after each change.
 */
export class ExtrasWatch {
  private tables: readonly BookTable[];
  private charts: readonly BookChart[];
  private protectedSheets: ReadonlySet<string>;
  private selectedTables: ReadonlySet<string> = new Set();

  /** @param origin - who caused a change: parts of an event's arguments */
  constructor(
    private readonly book: Book,
    private readonly board: EventBoard,
    private readonly origin: () => object
  ) {
    this.tables = [...book.extras.tables];
    this.charts = [...book.extras.charts];
    this.protectedSheets = this.listProtected();
  }

  /** Raises what came and went in the extras. */
  lookAtExtras(): void {
    this.lookAtTables();
    this.lookAtCharts();
    const wereProtected = this.protectedSheets;
    this.protectedSheets = this.listProtected();
    for (const id of new Set([...wereProtected, ...this.protectedSheets])) {
      const isProtected = this.protectedSheets.has(id);
      if (isProtected !== wereProtected.has(id) && this.book.workbook.getSheetBySheetId(id))
        this.board.raise(EventType.protectionChanged, [id], {
          worksheetId: id,
          isProtected,
          ...this.origin(),
        });
    }
  }

  /** Raises the selection of the tables that it lies in, and of those that it has left: without an address. */
  lookAtSelection(area: SheetArea): void {
    const before = this.selectedTables;
    const now = new Set<string>();
    for (const table of this.book.extras.tables) {
      const shared = table.sheetId === area.sheetId ? intersect(table.range, area) : null;
      if (shared) now.add(table.id);
      if (shared ?? before.has(table.id))
        this.board.raise(EventType.tableSelectionChanged, listenersOf(table), {
          address: shared ? formatLocal(shared) : "",
          worksheetId: table.sheetId,
          tableId: table.id,
        });
    }
    this.selectedTables = now;
  }

  private lookAtTables(): void {
    const before = this.tables;
    this.tables = [...this.book.extras.tables];
    const raise = (type: number, tables: readonly BookTable[]): void => {
      for (const table of tables)
        this.board.raise(type, listenersOf(table), {
          tableId: table.id,
          tableName: table.name,
          worksheetId: table.sheetId,
          ...this.origin(),
        });
    };
    raise(EventType.tableAdded, missingIn(before, this.tables));
    raise(EventType.tableDeleted, missingIn(this.tables, before));
  }

  /** Only a sheet's own collection of charts is listened to: there's none of the workbook's. */
  private lookAtCharts(): void {
    const before = this.charts;
    this.charts = [...this.book.extras.charts];
    const raise = (type: number, charts: readonly BookChart[]): void => {
      for (const { id, sheetId } of charts)
        this.board.raise(type, [sheetId], {
          chartId: id,
          worksheetId: sheetId,
          ...this.origin(),
        });
    };
    raise(EventType.chartAdded, missingIn(before, this.charts));
    raise(EventType.chartDeleted, missingIn(this.charts, before));
  }

  private listProtected(): Set<string> {
    const sheets = Object.entries(this.book.extras.sheets);
    return new Set(sheets.filter(([, sheet]) => sheet.protected === true).map(([id]) => id));
  }
}

/** Those of the second list that the first hasn't, by their ids. */
function missingIn<T extends { readonly id: string }>(these: readonly T[], of: readonly T[]): T[] {
  const known = new Set(these.map(({ id }) => id));
  return of.filter(({ id }) => !known.has(id));
}
