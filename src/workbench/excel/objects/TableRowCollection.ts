import { HostError } from "../../batch/HostError";
import { readNumber } from "../../batch/readNumber";
import { WireObject } from "../../batch/WireObject";
import { growValidations } from "../../book/growValidations";
import { countRows } from "../area/geometry";
import { writeValues } from "../cells/writeValues";
import type { ExcelScope } from "../ExcelScope";
import { assertEditable } from "../sheets/getSheet";
import { insertCells } from "../sheets/insertCells";
import { changeTable, getTable } from "../tables/getTable";
import { bodyArea } from "../tables/tableAreas";
import { TableRow } from "./TableRow";

/** Excel.TableRowCollection: a table's rows without header and totals. */
export class TableRowCollection extends WireObject {
  readonly className = "TableRowCollection";

  constructor(
    private readonly scope: ExcelScope,
    private readonly tableId: string
  ) {
    super();
  }

  override items(): TableRow[] {
    return Array.from(
      { length: this.Count },
      (_, index) => new TableRow(this.scope, this.tableId, index)
    );
  }

  get Count(): number {
    return countRows(bodyArea(this.table));
  }

  GetCount(): number {
    return this.Count;
  }
  GetItemAt(index: unknown): TableRow {
    const at = Number(index);
    if (!(at >= 0 && at < this.Count))
      throw new HostError("InvalidArgument", `The table has no row at ${at}.`);
    return new TableRow(this.scope, this.tableId, at);
  }
  /** Adds rows before `index`, or at the end; cells below the table move down. */
  Add(index: unknown, values: unknown): TableRow {
    const { book } = this.scope;
    const { table } = this;
    assertEditable(book, table.sheetId);
    const count = Array.isArray(values) ? values.length : 1;
    const place = typeof index === "number" && index >= 0 ? index : this.Count;
    const body = bodyArea(table);
    const startRow = body.startRow + place;
    const cells = { ...body, startRow, endRow: startRow + count - 1 };
    const isLast = place === this.Count && !table.showTotals;
    insertCells(book, cells, "Down");
    if (isLast) {
      const { redos, undos } = growValidations(book, table, count);
      book.apply([...redos], [...undos]);
    }
    changeTable(book, this.tableId, {
      range: { ...table.range, endRow: table.range.endRow + count },
    });
    if (values !== undefined && values !== null) writeValues(book, cells, values);
    return new TableRow(this.scope, this.tableId, place);
  }

  /** @param rows - rows of this table */
  DeleteRows(rows: unknown): void {
    const places = (Array.isArray(rows) ? rows : [rows]).map((row: unknown) => {
      if (row instanceof TableRow) return row.Index;
      throw new HostError("InvalidArgument", "The argument must be rows of the table.");
    });
    this.deleteAt(places);
  }
  /** Takes `count` rows out, from the one at `index` on. */
  DeleteRowsAt(index: unknown, count: unknown): void {
    const [first, rows] = [readNumber(index), readNumber(count, 1)];
    this.deleteAt(Array.from({ length: rows }, (_, offset) => first + offset));
  }

  /** From the last to the first, so that the places of the rest hold. */
  private deleteAt(places: readonly number[]): void {
    for (const place of [...new Set(places)].sort((one, other) => other - one))
      this.GetItemAt(place).Delete();
  }
  private get table() {
    return getTable(this.scope.book, this.tableId);
  }
}
