import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { ExcelScope } from "../ExcelScope";
import { writeValues } from "../cells/writeValues";
import { assertEditable } from "../sheets/getSheet";
import { insertCells } from "../sheets/insertCells";
import { changeTable, getTable } from "../tables/getTable";
import { wholeArea } from "../tables/tableAreas";
import { readHeaders, writeHeaders } from "../tables/writeHeaders";
import { TableColumn } from "./TableColumn";

/** Excel.TableColumnCollection. */
export class TableColumnCollection extends WireObject {
  readonly className = "TableColumnCollection";

  constructor(
    private readonly scope: ExcelScope,
    private readonly tableId: string
  ) {
    super();
  }

  override items(): TableColumn[] {
    return this.headers.map((_, index) => this.at(index));
  }

  get Count(): number {
    return this.headers.length;
  }

  GetCount(): number {
    return this.Count;
  }
  /** @param key - a column's name or its id, which is its place counted from 1 */
  GetItem(key: unknown): TableColumn {
    const column = this.GetItemOrNullObject(key);
    if (!column) throw new HostError("ItemNotFound", `The table has no column "${String(key)}".`);
    return column;
  }
  GetItemOrNullObject(key: unknown): TableColumn | null {
    const wanted = String(key).toLowerCase();
    const byName = this.headers.findIndex((header) => header.toLowerCase() === wanted);
    const index =
      byName >= 0 || (typeof key === "string" && !/^\d+$/.test(key)) ? byName : Number(key) - 1;
    return index >= 0 && index < this.Count ? this.at(index) : null;
  }
  GetItemAt(index: unknown): TableColumn {
    const at = Number(index);
    if (!(at >= 0 && at < this.Count))
      throw new HostError("InvalidArgument", `The table has no column at ${at}.`);
    return this.at(at);
  }
  /** Adds a column at the end, or before `index`; cells to its right move. */
  Add(index: unknown, values: unknown, name: unknown): TableColumn {
    const { book } = this.scope;
    const table = getTable(book, this.tableId);
    assertEditable(book, table.sheetId);
    const place = typeof index === "number" && index >= 0 ? index : this.Count;
    const column = table.range.startColumn + place;
    const cells = { ...wholeArea(table), startColumn: column, endColumn: column };
    insertCells(book, cells, "Right");
    changeTable(book, this.tableId, {
      range: { ...table.range, endColumn: table.range.endColumn + 1 },
    });
    if (Array.isArray(values)) writeValues(book, cells, values);
    if (typeof name === "string") writeValues(book, { ...cells, endRow: cells.startRow }, name);
    writeHeaders(book, getTable(book, this.tableId));
    return this.at(place);
  }

  private get headers(): string[] {
    return readHeaders(this.scope.book, getTable(this.scope.book, this.tableId));
  }
  private at(index: number): TableColumn {
    return new TableColumn(this.scope, this.tableId, index);
  }
}
