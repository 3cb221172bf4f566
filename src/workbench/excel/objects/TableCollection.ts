import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { BookTable } from "../../book/Book";
import { parseAddress } from "../area/sheetAddress";
import { EventType } from "../events/EventType";
import type { ExcelScope } from "../ExcelScope";
import { addTable } from "../tables/addTable";
import { Range } from "./Range";

/** Excel.TableCollection: the tables of the workbook or of a sheet. */
export class TableCollection extends WireObject {
  readonly className = "TableCollection";

  constructor(
    private readonly scope: ExcelScope,
    /** Undefined: the whole workbook's. */
    private readonly sheetId: string | undefined
  ) {
    super();
  }

  override items(): WireObject[] {
    return this.tables.map((table) => this.scope.make.table(table.id));
  }

  get Count(): number {
    return this.tables.length;
  }

  GetCount(): number {
    return this.Count;
  }
  GetItem(key: unknown): WireObject {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw new HostError("ItemNotFound", `There is no table "${String(key)}".`);
    return table;
  }
  GetItemOrNullObject(key: unknown): WireObject | null {
    const wanted = String(key).toLowerCase();
    const table = this.tables.find(
      (one) => one.id === String(key) || one.name.toLowerCase() === wanted
    );
    return table ? this.scope.make.table(table.id) : null;
  }
  GetItemAt(index: unknown): WireObject {
    const table = this.tables[Number(index)];
    if (!table) throw new HostError("InvalidArgument", `There is no table at ${String(index)}.`);
    return this.scope.make.table(table.id);
  }
  Add(address: unknown, hasHeaders: unknown): WireObject {
    const { book } = this.scope;
    const home = this.sheetId ?? book.workbook.getActiveSheet().getSheetId();
    const area =
      address instanceof Range ? address.area : parseAddress(book, home, String(address));
    return this.scope.make.table(addTable(book, area, hasHeaders === true).id);
  }

  _RegisterAddedEvent(): void {
    this.scope.events.register(EventType.tableAdded, this.target);
  }
  _UnregisterAddedEvent(): void {
    this.scope.events.unregister(EventType.tableAdded, this.target);
  }
  _RegisterDeletedEvent(): void {
    this.scope.events.register(EventType.tableDeleted, this.target);
  }
  _UnregisterDeletedEvent(): void {
    this.scope.events.unregister(EventType.tableDeleted, this.target);
  }
  _RegisterDataChangedEvent(): void {
    this.scope.events.register(EventType.tableChanged, this.target);
  }
  _UnregisterDataChangedEvent(): void {
    this.scope.events.unregister(EventType.tableChanged, this.target);
  }

  /** Whose tables' events are listened to. */
  private get target(): string {
    return this.sheetId ?? "Workbook";
  }
  private get tables(): BookTable[] {
    return this.scope.book.extras.tables.filter(
      (table) => this.sheetId === undefined || table.sheetId === this.sheetId
    );
  }
}
