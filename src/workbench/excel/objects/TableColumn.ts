import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { SheetArea } from "../area/SheetArea";
import { mapCells } from "../cells/mapCells";
import { readCell } from "../cells/readCell";
import { writeValues } from "../cells/writeValues";
import type { ExcelScope } from "../ExcelScope";
import { FilterPlace } from "../filters/FilterPlace";
import { deleteCells } from "../sheets/deleteCells";
import { assertEditable } from "../sheets/getSheet";
import { assertUnlocked } from "../sheets/protection";
import { changeTable, getTable } from "../tables/getTable";
import { bodyArea, headerArea, wholeArea } from "../tables/tableAreas";
import { readHeaders, writeHeader } from "../tables/writeHeaders";
import { Filter } from "./Filter";

/** Excel.TableColumn, by its place in the table counted from 0. Its id is that place counted from 1. */
export class TableColumn extends WireObject {
  readonly className = "TableColumn";

  constructor(
    private readonly scope: ExcelScope,
    private readonly tableId: string,
    private readonly index: number
  ) {
    super();
  }

  override identify(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Id(): number {
    return this.index + 1;
  }
  get Index(): number {
    return this.index;
  }
  get Name(): string {
    return readHeaders(this.scope.book, this.table)[this.index] ?? "";
  }
  set Name(value: unknown) {
    const name = String(value);
    const others = readHeaders(this.scope.book, this.table).filter(
      (_, index) => index !== this.index
    );
    if (others.some((header) => header.toLowerCase() === name.toLowerCase())) {
      throw new HostError("InvalidArgument", `The table has a column "${name}" already.`);
    }
    assertEditable(this.scope.book, this.table.sheetId);
    writeHeader(this.scope.book, this.table, this.index, name);
  }
  /** Header included. */
  get Values(): unknown[][] {
    return mapCells(this.scope.book, this.only(wholeArea(this.table)), (cell) => readCell(cell));
  }
  set Values(value: unknown) {
    const area = this.only(wholeArea(this.table));
    assertUnlocked(this.scope.book, area);
    writeValues(this.scope.book, area, value);
  }

  get Filter(): WireObject {
    const { id, sheetId } = this.table;
    return new Filter(new FilterPlace(this.scope.book, sheetId, id), this.index);
  }

  GetRange(): WireObject {
    return this.scope.make.range(this.only(wholeArea(this.table)));
  }
  GetHeaderRowRange(): WireObject {
    return this.scope.make.range(this.only(headerArea(this.table)));
  }
  GetDataBodyRange(): WireObject {
    return this.scope.make.range(this.only(bodyArea(this.table)));
  }
  GetTotalRowRange(): WireObject {
    const { table } = this;
    if (!table.showTotals) throw new HostError("ItemNotFound", "The table has no totals row.");
    return this.scope.make.range(this.only({ ...wholeArea(table), startRow: table.range.endRow }));
  }
  Delete(): void {
    const { book } = this.scope;
    const { table } = this;
    assertEditable(book, table.sheetId);
    const cells = this.only(wholeArea(table));
    const { startColumn, endColumn } = table.range;
    if (startColumn === endColumn)
      throw new HostError("InvalidOperation", "A table keeps one column.");
    deleteCells(book, cells, "Left");
    changeTable(book, this.tableId, { range: { ...table.range, endColumn: endColumn - 1 } });
  }

  private get table() {
    return getTable(this.scope.book, this.tableId);
  }
  private only(area: SheetArea): SheetArea {
    const column = this.table.range.startColumn + this.index;
    return { ...area, startColumn: column, endColumn: column };
  }
}
