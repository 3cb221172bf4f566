import { WireObject } from "../../batch/WireObject";
import { countColumns } from "../area/geometry";
import type { BookTable, TableSorting } from "../../book/Book";
import type { ExcelScope } from "../ExcelScope";
import { sortCells } from "../sorting/sortCells";
import { readSortFields } from "../sorting/SortField";
import { changeTable, getTable } from "../tables/getTable";
import { bodyArea } from "../tables/tableAreas";

/** Excel.TableSort: sorts the rows of a table, and remembers how. */
export class TableSort extends WireObject {
  readonly className = "TableSort";

  constructor(
    private readonly scope: ExcelScope,
    private readonly tableId: string
  ) {
    super();
  }

  /** The keys that the table was sorted by last; none: it wasn't, or that was cleared. */
  get Fields(): object[] {
    return (this.table.sorting?.fields ?? []).map(({ key, ascending, textAsNumber }) => ({
      key,
      ascending,
      sortOn: "Value",
      dataOption: textAsNumber ? "TextAsNumber" : "Normal",
    }));
  }
  get MatchCase(): boolean {
    return this.table.sorting?.matchCase ?? false;
  }
  get Method(): string {
    return "PinYin";
  }

  Apply(fields: unknown, matchCase: unknown): void {
    this.sort({
      fields: readSortFields(fields, countColumns(this.table.range)),
      matchCase: matchCase === true,
    });
  }
  /** Forgets how the table is sorted; its rows stay as they are. */
  Clear(): void {
    changeTable(this.scope.book, this.tableId, { sorting: undefined });
  }
  /** Sorts again in the same way; nothing where the table isn't sorted. */
  Reapply(): void {
    const { sorting } = this.table;
    if (sorting) this.sort(sorting);
  }

  private get table(): BookTable {
    return getTable(this.scope.book, this.tableId);
  }
  private sort(sorting: TableSorting): void {
    sortCells(this.scope.book, bodyArea(this.table), { ...sorting, axis: "row" });
    changeTable(this.scope.book, this.tableId, { sorting });
  }
}
