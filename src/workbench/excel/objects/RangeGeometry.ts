import { HostError } from "../../batch/HostError";
import { readNumber } from "../../batch/readNumber";
import { WireObject } from "../../batch/WireObject";
import type { Area } from "../../files/Area";
import { LAST_COLUMN, LAST_ROW } from "../../files/Area";
import {
  bound,
  countColumns,
  countRows,
  intersect,
  isEntireColumn,
  isEntireRow,
  isInSheet,
} from "../area/geometry";
import type { SheetArea } from "../area/SheetArea";
import { formatAddress, parseAddress } from "../area/sheetAddress";
import { findUsedArea } from "../cells/findUsedArea";
import type { ExcelScope } from "../ExcelScope";

/** Where a range lies, and the ranges that lie around it. */
export abstract class RangeGeometry extends WireObject {
  constructor(
    protected readonly scope: ExcelScope,
    readonly area: SheetArea
  ) {
    super();
    if (!isInSheet(area))
      throw new HostError("InvalidArgument", "The range lies outside the worksheet.");
  }

  get Address(): string {
    return formatAddress(this.scope.book, this.area);
  }
  get AddressLocal(): string {
    return this.Address;
  }
  get RowIndex(): number {
    return this.area.startRow;
  }
  get ColumnIndex(): number {
    return this.area.startColumn;
  }
  get RowCount(): number {
    return countRows(this.area);
  }
  get ColumnCount(): number {
    return countColumns(this.area);
  }
  get CellCount(): number {
    const count = this.RowCount * this.ColumnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }
  get IsEntireColumn(): boolean {
    return isEntireColumn(this.area);
  }
  get IsEntireRow(): boolean {
    return isEntireRow(this.area);
  }

  GetCell(row: unknown, column: unknown): WireObject {
    const startRow = this.area.startRow + readNumber(row);
    const startColumn = this.area.startColumn + readNumber(column);
    return this.at({ startRow, startColumn, endRow: startRow, endColumn: startColumn });
  }
  GetRow(row: unknown): WireObject {
    const startRow = this.area.startRow + readNumber(row);
    return this.at({ ...this.area, startRow, endRow: startRow });
  }
  GetColumn(column: unknown): WireObject {
    const startColumn = this.area.startColumn + readNumber(column);
    return this.at({ ...this.area, startColumn, endColumn: startColumn });
  }
  GetLastRow(): WireObject {
    return this.GetRow(this.RowCount - 1);
  }
  GetLastColumn(): WireObject {
    return this.GetColumn(this.ColumnCount - 1);
  }
  GetLastCell(): WireObject {
    return this.GetCell(this.RowCount - 1, this.ColumnCount - 1);
  }
  GetEntireRow(): WireObject {
    return this.at({ ...this.area, startColumn: 0, endColumn: LAST_COLUMN });
  }
  GetEntireColumn(): WireObject {
    return this.at({ ...this.area, startRow: 0, endRow: LAST_ROW });
  }
  GetOffsetRange(rows: unknown, columns: unknown): WireObject {
    const { startRow, startColumn, endRow, endColumn } = this.area;
    const [down, right] = [readNumber(rows), readNumber(columns)];
    return this.at({
      startRow: startRow + down,
      startColumn: startColumn + right,
      endRow: endRow + down,
      endColumn: endColumn + right,
    });
  }
  GetResizedRange(rows: unknown, columns: unknown): WireObject {
    const { endRow, endColumn } = this.area;
    return this.at({
      ...this.area,
      endRow: endRow + readNumber(rows),
      endColumn: endColumn + readNumber(columns),
    });
  }
  GetAbsoluteResizedRange(rows: unknown, columns: unknown): WireObject {
    const { startRow, startColumn } = this.area;
    return this.at({
      ...this.area,
      endRow: startRow + readNumber(rows) - 1,
      endColumn: startColumn + readNumber(columns) - 1,
    });
  }
  GetRowsAbove(count: unknown): WireObject {
    const { startRow } = this.area;
    const rows = readNumber(count, 1);
    return this.at(
      rows > 0
        ? { ...this.area, startRow: startRow - rows, endRow: startRow - 1 }
        : { ...this.area, endRow: startRow - rows - 1 }
    );
  }
  GetRowsBelow(count: unknown): WireObject {
    const { endRow } = this.area;
    return this.at({ ...this.area, startRow: endRow + 1, endRow: endRow + readNumber(count, 1) });
  }
  GetColumnsBefore(count: unknown): WireObject {
    const { startColumn } = this.area;
    return this.at({
      ...this.area,
      startColumn: startColumn - readNumber(count, 1),
      endColumn: startColumn - 1,
    });
  }
  GetColumnsAfter(count: unknown): WireObject {
    const { endColumn } = this.area;
    return this.at({
      ...this.area,
      startColumn: endColumn + 1,
      endColumn: endColumn + readNumber(count, 1),
    });
  }
  GetBoundingRect(other: unknown): WireObject {
    return this.at(bound(this.area, this.areaOf(other)));
  }
  GetIntersection(other: unknown): WireObject {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw new HostError("ItemNotFound", "The ranges don't meet.");
    return found;
  }
  GetIntersectionOrNullObject(other: unknown): WireObject | null {
    const area = this.areaOf(other);
    const shared = area.sheetId === this.area.sheetId ? intersect(this.area, area) : null;
    return shared ? this.at(shared) : null;
  }
  GetUsedRange(valuesOnly?: unknown): WireObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }
  GetUsedRangeOrNullObject(valuesOnly?: unknown): WireObject | null {
    const used = findUsedArea(this.scope.book, this.area, valuesOnly === true);
    return used ? this.at(used) : null;
  }

  protected at(area: Area): WireObject {
    const { startRow, startColumn, endRow, endColumn } = area;
    return this.scope.make.range({
      sheetId: this.area.sheetId,
      startRow,
      startColumn,
      endRow,
      endColumn,
    });
  }
  protected areaOf(other: unknown): SheetArea {
    if (other instanceof RangeGeometry) return other.area;
    if (typeof other === "string") return parseAddress(this.scope.book, this.area.sheetId, other);
    throw new HostError("InvalidArgument", "The argument must be a range or an address.");
  }
}
