import { HostError } from "../../batch/HostError";
import { WireObject } from "../../batch/WireObject";
import type { SheetArea } from "../area/SheetArea";
import { mapCells } from "../cells/mapCells";
import { readCell } from "../cells/readCell";
import { writeValues } from "../cells/writeValues";
import type { ExcelScope } from "../ExcelScope";
import { deleteCells } from "../sheets/deleteCells";
import { assertEditable } from "../sheets/getSheet";
import { assertUnlocked } from "../sheets/protection";
import { changeTable, getTable } from "../tables/getTable";
import { bodyArea } from "../tables/tableAreas";

/** Excel.TableRow, by its place in the table's body counted from 0. */
export class TableRow extends WireObject {
  readonly className = "TableRow";

  constructor(
    private readonly scope: ExcelScope,
    private readonly tableId: string,
    private readonly index: number
  ) {
    super();
  }

  override identify(): Record<string, unknown> {
    return { Index: this.index };
  }

  get Index(): number {
    return this.index;
  }
  get Values(): unknown[][] {
    return mapCells(this.scope.book, this.area, (cell) => readCell(cell));
  }
  set Values(value: unknown) {
    assertUnlocked(this.scope.book, this.area);
    writeValues(this.scope.book, this.area, value);
  }

  GetRange(): WireObject {
    return this.scope.make.range(this.area);
  }
  /** Takes the row out; what is below moves up. Throws InvalidOperation for a table's last row. */
  Delete(): void {
    const { book } = this.scope;
    const table = getTable(book, this.tableId);
    const { area } = this;
    assertEditable(book, area.sheetId);
    const body = bodyArea(table);
    if (body.startRow === body.endRow)
      throw new HostError("InvalidOperation", "A table keeps one row.");
    deleteCells(book, area, "Up");
    changeTable(book, this.tableId, { range: { ...table.range, endRow: table.range.endRow - 1 } });
  }

  private get area(): SheetArea {
    const body = bodyArea(getTable(this.scope.book, this.tableId));
    const row = body.startRow + this.index;
    return { ...body, startRow: row, endRow: row };
  }
}
