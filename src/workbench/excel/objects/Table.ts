import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { BookTable } from "../../book/Book";
import { intersect } from "../area/geometry";
import { parseAddress } from "../area/sheetAddress";
import { clearCells } from "../cells/clearCells";
import { EventType } from "../events/EventType";
import type { ExcelScope } from "../ExcelScope";
import { FilterPlace } from "../filters/FilterPlace";
import { checkName } from "../names/checkName";
import { deleteCells } from "../sheets/deleteCells";
import { assertEditable } from "../sheets/getSheet";
import { insertCells } from "../sheets/insertCells";
import { changeTable, getTable } from "../tables/getTable";
import { bodyArea, headerArea, wholeArea } from "../tables/tableAreas";
import { writeHeaders } from "../tables/writeHeaders";
import { AutoFilter } from "./AutoFilter";
import { Range } from "./Range";
import { TableColumnCollection } from "./TableColumnCollection";
import { TableRowCollection } from "./TableRowCollection";
import { TableSort } from "./TableSort";

/** Excel.Table. The header row is always shown. */
export class Table extends WireObject {
  readonly className = "Table";

  constructor(
    private readonly scope: ExcelScope,
    private readonly id: string
  ) {
    super();
  }

  override identify(): Record<string, unknown> {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }
  get Name(): string {
    return this.entry.name;
  }
  set Name(value: unknown) {
    const name = String(value);
    if (name === this.Name) return;
    // A change of case only is no second name.
    if (name.toLowerCase() !== this.Name.toLowerCase()) checkName(this.scope.book, name);
    changeTable(this.scope.book, this.id, { name });
  }
  get Style(): string {
    return this.entry.style;
  }
  set Style(value: unknown) {
    changeTable(this.scope.book, this.id, { style: String(value) });
  }
  get ShowHeaders(): boolean {
    return true;
  }
  get ShowTotals(): boolean {
    return this.entry.showTotals;
  }
  /** Adds a blank totals row below the table, or takes it away. */
  set ShowTotals(value: unknown) {
    const showTotals = value === true;
    const { entry } = this;
    if (showTotals === entry.showTotals) return;
    assertEditable(this.scope.book, entry.sheetId);
    const row = entry.range.endRow + (showTotals ? 1 : 0);
    const line = { ...wholeArea(entry), startRow: row, endRow: row };
    if (showTotals) insertCells(this.scope.book, line, "Down");
    const range = { ...entry.range, endRow: entry.range.endRow + (showTotals ? 1 : -1) };
    changeTable(this.scope.book, this.id, { showTotals, range });
    if (!showTotals) deleteCells(this.scope.book, line, "Up");
  }

  get Columns(): WireObject {
    return new TableColumnCollection(this.scope, this.id);
  }
  get Rows(): WireObject {
    return new TableRowCollection(this.scope, this.id);
  }
  get AutoFilter(): WireObject {
    const { sheetId } = this.entry;
    return new AutoFilter(this.scope, sheetId, this.filterPlace);
  }
  get Sort(): WireObject {
    return new TableSort(this.scope, this.id);
  }
  get Worksheet(): WireObject {
    return this.scope.make.worksheet(this.entry.sheetId);
  }

  GetRange(): WireObject {
    return this.scope.make.range(wholeArea(this.entry));
  }
  GetHeaderRowRange(): WireObject {
    return this.scope.make.range(headerArea(this.entry));
  }
  GetDataBodyRange(): WireObject {
    return this.scope.make.range(bodyArea(this.entry));
  }
  GetTotalRowRange(): WireObject {
    const { entry } = this;
    if (!entry.showTotals) throw new HostError("ItemNotFound", "The table has no totals row.");
    return this.scope.make.range({ ...wholeArea(entry), startRow: entry.range.endRow });
  }

  /** The new range must keep the header row and meet the table, and may not meet another. */
  Resize(target: unknown): void {
    const { book } = this.scope;
    const { entry } = this;
    const area =
      target instanceof Range ? target.area : parseAddress(book, entry.sheetId, String(target));
    const { startRow, startColumn, endRow, endColumn } = area;
    const others = book.extras.tables.filter(
      (one) => one.id !== this.id && one.sheetId === entry.sheetId
    );
    const isBad =
      area.sheetId !== entry.sheetId || startRow !== entry.range.startRow || endRow === startRow;
    if (
      isBad ||
      !intersect(area, entry.range) ||
      others.some((one) => intersect(one.range, area))
    ) {
      throw new HostError("InvalidArgument", "The table can't have this range.");
    }
    changeTable(book, this.id, { range: { startRow, startColumn, endRow, endColumn } });
    writeHeaders(book, getTable(book, this.id));
  }
  ClearFilters(): void {
    this.filterPlace.clear();
  }
  ReapplyFilters(): void {
    this.filterPlace.reapply();
  }
  ConvertToRange(): WireObject {
    const range = this.GetRange();
    this.remove();
    return range;
  }
  /** Takes the table and its cells away. */
  Delete(): void {
    const area = wholeArea(this.entry);
    this.remove();
    clearCells(this.scope.book, area, "All");
  }

  _RegisterDataChangedEvent(): void {
    this.scope.events.register(EventType.tableChanged, this.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.scope.events.unregister(EventType.tableChanged, this.id);
  }
  _RegisterSelectionChangedEvent(): void {
    this.scope.events.register(EventType.tableSelectionChanged, this.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.scope.events.unregister(EventType.tableSelectionChanged, this.id);
  }

  private get entry(): BookTable {
    return getTable(this.scope.book, this.id);
  }
  private get filterPlace(): FilterPlace {
    return new FilterPlace(this.scope.book, this.entry.sheetId, this.id);
  }
  private remove(): void {
    const { book } = this.scope;
    assertEditable(book, this.entry.sheetId);
    this.filterPlace.remove();
    book.setExtras({ tables: book.extras.tables.filter((table) => table.id !== this.id) });
  }
}
